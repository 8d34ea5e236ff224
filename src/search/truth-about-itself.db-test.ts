/** Search says what it does not know, and shows nobody else's codes in its place. Facts of the test's own. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { SearchPage } from '@/site/results/search-page'
import { searchQuery } from '@/site/results/search-query'
import { type Language, languageCodes } from '@/translation/languages'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { prose, sampleCheck, sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'

const { payload } = await ownNewsroom()

const germany = await sampleFacts(
  payload,
  { code: 'DE', name: 'Germany', slug: 'germany' },
  carrier('Blauband'),
)
const austria = await sampleFacts(payload, { code: 'AT', name: 'Austria', slug: 'austria' }, carrier('Free'))
const travel = await sampleFacts(
  payload,
  { code: 'ZZ', name: 'Travel eSIMs', slug: 'travel-esims' },
  carrier('Reisio'),
)
for (const { carrier } of [germany, austria]) await check(carrier, '*100#')
await check(austria.carrier, '*777#')
await check(travel.carrier, '*888#')

function carrier(name: string) {
  return { name, slug: name.toLowerCase(), note: `${name} runs in the network that Lebara has, too.` }
}

function check(carrier: number, code: string) {
  return payload.create({ collection: 'balance-checks', data: sampleCheck(carrier, { code }) })
}

async function asked(query: string, language: Language = 'en') {
  const view = await searchQuery(payload, language, query)
  const html = renderToStaticMarkup(SearchPage(view))
  const text = html
    .slice(html.indexOf('</form>'))
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
  return { ...view, text, addresses: view.results.map(({ address }) => address) }
}

test('a code of several countries is shown country by country', async () => {
  const { byCountry, text } = await asked('*100#')
  assert.deepEqual(
    byCountry.map(({ name, results }) => [name, results.map(({ kind }) => kind)]),
    [
      ['Austria', ['check']],
      ['Germany', ['check']],
    ],
  )
  assert.match(text, /Several carriers use this code\..*Austria.*Free.*\*100#.*Germany.*Blauband.*\*100#/)
  const named = await asked('*100# germany')
  assert.deepEqual([named.byCountry, named.addresses[0]?.startsWith('/en/germany/blauband#')], [[], true])
})

test('a carrier that we do not know is said to be unknown, in its country, without codes of others', async () => {
  const { text, addresses } = await asked('Lebara balance Germany')
  assert.match(text, /We do not know Lebara \(Germany\) yet\./)
  assert.deepEqual(addresses, ['/en/germany'])
  assert.doesNotMatch(text, /\*\d/)
  const nowhere = await asked('Lebara')
  assert.match(nowhere.text, /We do not know Lebara yet\..*Austria.*Germany/)
  assert.doesNotMatch(nowhere.text, /\*\d|spelling/)
})

test('a carrier that we know elsewhere is unknown here, and leads there by its name', async () => {
  const { text, addresses, alike } = await asked('blauband austria')
  assert.match(text, /We do not know blauband \(Austria\) yet\..*Blauband \(Germany\)/)
  assert.deepEqual(
    [addresses, alike.map(({ address }) => address)],
    [['/en/austria'], ['/en/germany/blauband']],
  )
  assert.doesNotMatch(text, /\*\d/)
})

test('a code is unknown in the country or with the carrier that has another one', async () => {
  assert.match((await asked('*777# germany')).text, /We do not know \*777# \(Germany\) yet\./)
  assert.match((await asked('*777# blauband')).text, /We do not know \*777# \(blauband\) yet\./)
  assert.match((await asked('*123456#')).text, /We do not know \*123456# yet\./)
})

test('a travel eSIM is known in every country', async () => {
  const { unknown, addresses } = await asked('reisio germany')
  assert.equal(unknown, undefined)
  assert.ok(addresses.includes('/en/travel-esims/reisio'))
})

test('a name that is a word of the question is no carrier there, and is one beside its country', async () => {
  assert.equal((await asked('is the hotspot free')).needsHelp, true)
  assert.equal((await asked('is it free in germany')).unknown, undefined)
  assert.equal((await asked('free austria')).addresses[0], '/en/austria/free')
})

test('a guide that speaks of an unknown carrier is shown, and does not make it known', async () => {
  const body = prose('Tuenti is not here yet.')
  const summary = 'Dial *100# on Blauband.'
  const data = {
    ...sampleGuide(germany.country, { body, summary, slug: 'about' }),
    _status: 'published' as const,
  }
  const { id } = await payload.create({ collection: 'guides', locale: 'en', data })
  const { addresses, text } = await asked('tuenti')
  assert.deepEqual(addresses, ['/en/guides/about'])
  assert.match(text, /We do not know tuenti yet\./)
  assert.doesNotMatch(text, /\*\d/)
  const there = await asked('Lebara germany')
  assert.deepEqual(there.addresses, ['/en/germany', '/en/guides/about'])
  assert.doesNotMatch(there.text, /\*\d/)
  await payload.delete({ collection: 'guides', id })
})

const hotspot: Record<Language, string> = {
  ar: 'هوت سبوت',
  en: 'hotspot',
  es: 'cómo saber mi saldo',
  fr: 'partage de connexion',
  ja: 'テザリング',
  ko: '핫스팟',
  nb: 'internettdeling',
  nl: 'beltegoed opwaarderen',
  'zh-Hans': '热点',
}

for (const language of languageCodes)
  test(`a question about no place and no carrier gets help, and an unknown name is said (${language})`, async () => {
    const { needsHelp, text, countries } = await asked(hotspot[language], language)
    assert.equal(needsHelp, true)
    assert.match(text, /eSIM/)
    assert.equal(countries.length, 3)
    const unknown = await asked('Lebara germany', language)
    assert.match(unknown.text, /Lebara ?[(（]\u2068?Germany\u2069?[)）]/)
    assert.doesNotMatch(unknown.text, /\*\d|[{}]/)
  })
