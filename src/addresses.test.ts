import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addresses,
  markdownOf,
  ogImageAddress,
  readAddress,
  reservedCarrierSlugs,
  reservedCountrySlugs,
  slugPattern,
} from './addresses'
import { languageCodes } from './translation/languages'

const language = fc.constantFrom(...languageCodes)
const slug = fc
  .stringMatching(slugPattern, { maxLength: 30 })
  .filter((word) => ![...reservedCountrySlugs, ...reservedCarrierSlugs].includes(word))

test('what the table writes, it reads back: the page, its language and its parts, in every form', () => {
  fc.assert(
    fc.property(language, slug, slug, (code, country, carrier) => {
      const written = [
        ['home', addresses.home(code), {}],
        ['country', addresses.country(code, country), { country }],
        ['card', addresses.card(code, country), { country }],
        ['carrier', addresses.carrier(code, country, carrier), { country, carrier }],
        ['guide', addresses.guide(code, country), { guide: country }],
        ['search', addresses.search(code), {}],
      ] as const
      for (const [name, path, parts] of written) {
        const params = { country: '', carrier: '', guide: '', shard: '', hash: '', ...parts }
        const address = { name, path, language: code, params }
        assert.deepEqual(readAddress(path), { ...address, form: 'document' })
        assert.deepEqual(readAddress(markdownOf(path)), { ...address, form: 'markdown' })
        assert.deepEqual(readAddress(ogImageAddress(path)), { ...address, form: 'image' })
      }
    }),
  )
})

test('addresses without a language are the same for everybody', () => {
  assert.equal(readAddress('/data/countries.json')?.name, 'countriesData')
  assert.deepEqual(
    [readAddress('/data/countries/japan.json')?.params.country, readAddress('/sitemap-12.xml')?.params.shard],
    ['japan', '12'],
  )
  assert.equal(readAddress('/')?.language, undefined)
})

test('what is written a little wrong is no address', () => {
  for (const path of [
    '/EN',
    '/en/',
    '/xx',
    '/en/Japan',
    '/en//japan',
    '/en/japan.',
    '/sitemap-0.xml',
    '/en/a/b/c',
  ])
    assert.equal(readAddress(path), undefined, path)
})

test('no country and no carrier can take the place of a page', () => {
  for (const word of ['guides', 'search', 'how-we-check', 'offline', 'did-it-work'])
    assert.ok(reservedCountrySlugs.includes(word), word)
  assert.deepEqual(reservedCarrierSlugs, ['card'])
})
