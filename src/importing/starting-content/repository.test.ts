import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { languageCodes } from '@/translation/languages'
import type { CountryFacts } from '../country-facts'
import { sentences } from '../finding'
import { guideText } from '../guide-text'
import type { CountryFile } from './country-file'
import { countryNames } from './country-names'
import { readStartingContent } from './read-starting-content'

const content = await readStartingContent(
  fileURLToPath(new URL('../../../starting-content', import.meta.url)),
)
const carriers = content.countries.flatMap((country) => country.carriers)
const checks = new Map(
  carriers.flatMap((carrier) => carrier.checks).map(({ key }, index) => [key, index + 1]),
)

function facts({ code, slug, emergencyNumbers, carriers: own }: CountryFile): CountryFacts {
  const dialled = own
    .flatMap((carrier) => carrier.checks)
    .flatMap(({ code: ussd, number }) => [ussd ?? [], number ?? []].flat())
  return {
    ...{ id: 1, code, slug, name: slug, emergencyNumbers, checks, dialled: new Set(dialled) },
    carriers: own.map(({ slug: carrier, name, nativeName, otherNames, knownWrong }, id) => ({
      ...{ id, slug: carrier, name, names: [name, nativeName ?? [], otherNames].flat() },
      knownWrong: knownWrong.map(({ value, truth }) => ({ value, truth: truth.en ?? '' })),
    })),
  }
}

test('every country has a name in every language', () => {
  for (const { code, names } of content.countries)
    assert.equal(Object.keys(countryNames(code, names)).length, languageCodes.length)
})

test('no balance check and no carrier is there twice', () => {
  assert.equal(checks.size, carriers.flatMap((carrier) => carrier.checks).length)
  for (const country of content.countries) {
    assert.equal(
      new Set(country.carriers.map(({ slug }) => slug)).size,
      country.carriers.length,
      country.code,
    )
  }
})

test('the texts of a known-wrong fact are complete in every language that its carrier has', () => {
  for (const { slug, note, gone, knownWrong } of carriers) {
    const texts = knownWrong.flatMap(({ claim, truth }) => [claim, truth])
    const languages = new Set([note, gone?.reason ?? {}, ...texts].flatMap((text) => Object.keys(text)))
    for (const text of texts) assert.deepEqual(new Set(Object.keys(text)), languages, slug)
  }
})

test('every guide names facts that exist, loses nothing on its way in and raises no doubt', () => {
  for (const { file, country } of content.guides.flat()) {
    const found = content.countries.find(({ code }) => code === country)
    assert.ok(found, `${file.name}: ${country}`)
    const { findings, summary } = guideText(file, facts(found))
    assert.deepEqual([...sentences(findings, 'dropped'), ...sentences(findings, 'doubted')], [], file.name)
    assert.ok(summary.length > 0 && summary.length <= 160, `${file.name}: ${summary.length}`)
  }
})

test('the texts of one guide agree on its country and source language, and have each language once', () => {
  for (const guide of content.guides) {
    assert.equal(new Set(guide.map(({ country, sourceLanguage }) => country + sourceLanguage)).size, 1)
    assert.equal(new Set(guide.map(({ language }) => language)).size, guide.length)
    assert.ok(guide.some(({ language, sourceLanguage }) => language === sourceLanguage))
  }
})

test('a glossary term is there once', () => {
  assert.equal(new Set(content.terms.map(({ term }) => term)).size, content.terms.length)
})
