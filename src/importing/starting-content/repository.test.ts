import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { dangersOf } from '@/content/balance-checks/check-dangers'
import { languageCodes } from '@/translation/languages'
import { type LocalizedText, localizedText } from '@/translation/localized'
import type { CountryFacts } from '../country-facts'
import { sentences } from '../finding'
import { guideFile } from '../guide-file'
import { guideText } from '../guide-text'
import { writtenGuide } from '../writing/written-guide'
import type { CountryFile } from './country-file'
import type { Facts } from './read-fields'
import { readStartingContent } from './read-starting-content'

const folder = fileURLToPath(new URL('../../../starting-content', import.meta.url))
const content = await readStartingContent(folder)
const carriers = content.countries.flatMap((country) => country.carriers)
const checks = new Map(
  carriers.flatMap((carrier) => carrier.checks).map(({ key }, index) => [key, index + 1]),
)

function countryFacts({ code, lines, facts, carriers: own }: CountryFile): CountryFacts {
  const dialled = own
    .flatMap((carrier) => carrier.checks)
    .flatMap(({ facts: { code: ussd, number } }) => texts([ussd, number]))
  return {
    ...{
      id: 1,
      code,
      slug: text(facts.slug),
      name: text(facts.slug),
      checks,
      dialled: new Set(dialled),
      said: [],
      pages: new Map(),
    },
    callingCode: lines.callingCode ?? undefined,
    emergencyNumbers: lines.emergencyNumbers ?? [],
    carriers: own.map(({ slug, facts: { name, nativeName, otherNames, knownWrong } }, id) => ({
      ...{ id, slug, name: text(name), names: texts([name, nativeName, otherNames].flat()) },
      knownWrong: rows(knownWrong).map(({ value, truth }) => ({
        value: text(value),
        truth: localizedText(truth).en ?? '',
      })),
    })),
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function texts(values: unknown[]): string[] {
  return values.map(text).filter(Boolean)
}

function rows(value: unknown): Facts[] {
  return Array.isArray(value) ? value : []
}

test('every file of the starting content is read', async () => {
  const files = async (name: string) =>
    (await readdir(path.join(folder, name), { recursive: true })).map(path.extname)
  const number = (endings: string[], ending: string) => endings.filter((one) => one === ending).length
  assert.equal(content.countries.length, number(await files('countries'), '.yaml'))
  assert.equal(content.guides.flat().length, number(await files('guides'), '.md'))
  assert.ok(content.terms.length > 0)
})

test('every country has a name in every language', () => {
  for (const { code, facts } of content.countries)
    assert.equal(Object.keys(localizedText(facts.name)).length, languageCodes.length, code)
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

test('every text of a fact is there in every language, with as many lines and the same codes', () => {
  for (const [where, text] of factTexts()) {
    if (!text.en) continue
    for (const language of languageCodes) {
      const translated = text[language] ?? ''
      assert.notEqual(translated, '', `${where}: ${language}`)
      assert.equal(translated.split('\n').length, text.en.split('\n').length, `${where}: ${language}`)
      assert.deepEqual(codesIn(translated), codesIn(text.en), `${where}: ${language}`)
    }
  }
})

function factTexts(): [string, LocalizedText][] {
  return content.countries.flatMap((country) => [
    ...textsIn(country.facts, country.code),
    ...country.carriers.flatMap((carrier) => textsIn(carrier.facts, `${country.code} ${carrier.slug}`)),
    ...country.carriers.flatMap(({ checks }) => checks.flatMap(({ key, facts }) => textsIn(facts, key))),
  ])
}

/** Every localized text, however deep, with the way to it. */
function textsIn(value: unknown, where: string): [string, LocalizedText][] {
  if (typeof value !== 'object' || value === null) return []
  const own = localizedText(value)
  if (Object.keys(own).length > 0) return [[where, own]]
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${where} ${key}`))
}

/** What could be dialled: with `*` or `#`, or three digits and more, but no year. */
function codesIn(text: string): string[] {
  const found = text.match(/[*#]+\d[\d*#]*|\d[\d*#]*[*#]|\d{3,}/g) ?? []
  return found.filter((code) => !/^(19|20)\d\d$/.test(code)).sort()
}

test('every guide names facts that exist, loses nothing on its way in and raises no doubt', () => {
  for (const { file, country } of content.guides.flat()) {
    const found = content.countries.find(({ code }) => code === country)
    assert.ok(found, `${file.name}: ${country}`)
    const { findings, summary } = guideText(file, countryFacts(found))
    const told = (['dropped', 'changed', 'doubted'] as const).flatMap((kind) => sentences(findings, kind))
    assert.deepEqual(told, [], file.name)
    assert.ok(summary.length > 0 && summary.length <= 160, `${file.name}: ${summary.length}`)
  }
})

test('every guide goes out as Markdown and comes in again as it was', () => {
  for (const { file, country, language, sourceLanguage } of content.guides.flat()) {
    const found = content.countries.find(({ code }) => code === country)
    assert.ok(found, `${file.name}: ${country}`)
    const facts = countryFacts(found)
    const named = {
      checks: new Map([...facts.checks].map(([key, id]) => [id, key])),
      carriers: new Map(facts.carriers.map(({ id, slug }) => [id, slug])),
      pages: new Map(),
      pictures: new Map(),
    }
    const write = ({ body, carriers, ...text }: ReturnType<typeof guideText>) => {
      const ids = carriers.map(({ id }) => id)
      const fields = { ...text, country, language, sourceLanguage, slug: 'guide', carriers: ids }
      return writtenGuide({ ...fields, body: JSON.parse(JSON.stringify(body)) }, named)
    }
    const first = guideText(file, facts)
    const markdown = write(first)
    const again = guideText(guideFile(markdown, file.name), facts)
    assert.deepEqual({ ...again, findings: [] }, { ...first, findings: [] }, file.name)
    assert.equal(write(again), markdown, file.name)
  }
})

test('no balance check is refused for an emergency line, and those that are asked about are these', () => {
  const world = content.countries.map(({ lines }) => lines)
  const dangers = content.countries.flatMap((country) =>
    country.carriers
      .flatMap((carrier) => carrier.checks)
      .flatMap(({ key, dials }) =>
        dangersOf(dials, country.lines, world).map(({ level, number }) => `${level} ${key}: ${number}`),
      ),
  )
  assert.deepEqual(dangers.sort(), [
    'ask gb-1pmobile-call-150: 150',
    'ask gb-ee-sms-150-balance: 150',
    'ask hk-shinetown-call-123: 123',
    'ask it-tim-call-119: 119',
    'ask it-vodafone-call-190: 190',
    'ask jp-ymobile-call-116: 116',
    'ask kr-kt-call-114: 114',
    'ask kr-skt-call-114: 114',
    'ask vn-vietnamobile-sms-123-tkgt: 123',
  ])
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
