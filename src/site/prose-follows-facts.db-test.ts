import assert from 'node:assert/strict'
import { test } from 'node:test'
import configPromise from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'
import { addresses, markdownOf } from '@/addresses'
import { database } from '@/database'
import { languageCodes } from '@/translation/languages'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { prose, sampleCheck, sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'
import { handleRequest } from './handle-request'
import { searchQuery } from './results/search-query'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const checker = await hire(payload, 'fact-checker')

/** Pages ask the newsroom of the settings: here it is on the test's database. */
const db = database({ databaseUrl: newsroom.url, poolSize: 4 })
Object.assign(await configPromise, { db, secret: 'a secret that only tests know' })
newsroom.atEnd(async () => (await getPayload({ config: configPromise })).destroy())

const { country, carrier } = await sampleFacts(
  payload,
  { slug: 'colombia' },
  { slug: 'claro', name: 'Claro' },
)
const ussd = await payload.create({
  collection: 'balance-checks',
  data: sampleCheck(carrier, { key: 'co-claro-ussd', code: '*6110#', steps: 'Dial {code} and wait.' }),
})
const sms = await payload.create({
  collection: 'balance-checks',
  data: sampleCheck(carrier, {
    key: 'co-claro-sms',
    channel: 'sms',
    code: null,
    number: '25250',
    keyword: 'SALDO',
    steps: 'Write {keyword} to {number}.',
    costNote: 'As {check:co-claro-ussd}.',
  }),
})
const note =
  'Look with {check:co-claro-ussd}, or write {check:co-claro-sms.keyword} to {check:co-claro-sms.number}.'
for (const locale of languageCodes) {
  await payload.update({ collection: 'carriers', id: carrier, locale, data: { note: `${locale}: ${note}` } })
  await payload.update({
    collection: 'countries',
    id: country,
    locale,
    data: { name: 'Colombia', summary: `${locale}: ${note}` },
  })
}

const inline = (balanceCheck: number) => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: `ref${balanceCheck}`, blockType: 'check-reference', balanceCheck },
})
const words = (text: string) => ({
  type: 'text',
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const body = prose('')
body.root.children = [
  {
    ...{
      type: 'paragraph',
      version: 1,
      format: '',
      indent: 0,
      direction: 'ltr',
      textFormat: 0,
      textStyle: '',
    },
    children: [words('Dial '), inline(ussd.id), words(' or {check:co-claro-sms}.')],
  },
]
const guide = await payload.create({
  collection: 'guides',
  locale: 'en',
  data: {
    ...sampleGuide(country, { slug: 'with-claro', body, summary: 'First {check:co-claro-ussd}.' }),
    title: 'See it with {check:co-claro-ussd}',
    carriers: [carrier],
    _status: 'published',
  },
})
for (const locale of languageCodes.filter((one) => one !== 'en'))
  await payload.update({
    collection: 'guides',
    id: guide.id,
    locale,
    data: {
      title: `${locale} {check:co-claro-ussd}`,
      summary: `${locale} {check:co-claro-ussd}`,
      body,
      _status: 'published',
    },
  })

async function read(path: string): Promise<string> {
  const response = await handleRequest(new Request(`http://127.0.0.1:3000${path}`))
  assert.equal(response.status, 200, path)
  return response.text()
}

const places = languageCodes.flatMap((language) => [
  addresses.country(language, 'colombia'),
  addresses.carrier(language, 'colombia', 'claro'),
  addresses.card(language, 'colombia'),
  addresses.guide(language, 'with-claro'),
  addresses.guides(language),
  addresses.feed(language),
])
const programs = languageCodes.flatMap((language) => [
  markdownOf(addresses.carrier(language, 'colombia', 'claro')),
  markdownOf(addresses.guide(language, 'with-claro')),
  markdownOf(addresses.country(language, 'colombia')),
])

/** What readers and programs get of it, everywhere. */
async function everywhere(): Promise<Map<string, string>> {
  const all = new Map<string, string>()
  for (const path of [...places, ...programs, addresses.countryData('colombia'), '/llms.txt'])
    all.set(path, await read(path))
  for (const language of languageCodes)
    all.set(`search ${language}`, JSON.stringify(await searchQuery(payload, language, 'claro')))
  return all
}

function without(all: Map<string, string>, wrong: RegExp) {
  for (const [path, text] of all) assert.doesNotMatch(text, wrong, path)
}

test('a text that names a check says its code, and nobody sees a brace', async () => {
  const all = await everywhere()
  without(all, /\{(check|code|number|keyword)/)
  for (const language of languageCodes) {
    const carrierPage = all.get(addresses.carrier(language, 'colombia', 'claro')) ?? ''
    assert.match(carrierPage, /\*6110#/)
    assert.match(carrierPage.replace(/<[^>]+>/g, ''), /SALDO.{1,60}25250/)
    assert.match(all.get(addresses.feed(language)) ?? '', /\*6110#/)
    assert.match(all.get(markdownOf(addresses.guide(language, 'with-claro'))) ?? '', /\\?\*6110#/)
  }
  assert.match(all.get(addresses.countryData('colombia')) ?? '', /Dial \*6110# and wait/)
})

test('a corrected code is corrected in every sentence, in every language, in search too', async () => {
  const reply = await ask(checker, 'POST', '/verifications', {
    balanceCheck: ussd.id,
    outcome: 'wrong',
    then: 'corrected',
    code: '*7220#',
  })
  assert.equal(reply.status, 201, reply.text)
  const all = await everywhere()
  without(all, /6110/)
  for (const path of places) assert.match(all.get(path) ?? '', /\*7220#/, path)
  const { rows } = await payload.db.drizzle.execute<{ language: string; words: string }>(
    sql`select language, shown::text || words::text as words from search_entries where kind in ('guide', 'carrier', 'country')`,
  )
  assert.equal(rows.length, 3 * languageCodes.length)
  for (const { language, words } of rows) {
    assert.match(words, /7220/, language)
    assert.doesNotMatch(words, /6110/, language)
  }
})

test('prose says what a card takes back', async () => {
  await ask(checker, 'POST', '/verifications', { balanceCheck: ussd.id, outcome: 'wrong', then: 'retired' })
  const page = await read(addresses.guide('en', 'with-claro'))
  assert.match(page.replace(/<[^>]+>/g, ''), /Dial \*7220# \(no longer works\) or SALDO → 25250/)
  const french = await read(addresses.carrier('fr', 'colombia', 'claro'))
  assert.match(french.replace(/<[^>]+>/g, ''), /\*7220# \(ne fonctionne plus\)/)
})

test('what names no check is refused where it would be read, and a draft keeps it', async () => {
  const save = (path: string, data: object) => ask(checker, 'PATCH', path, data)
  for (const [text, refusal] of [
    ['Dial {check:co-claro-usd}.', /co-claro-usd/],
    ['Dial {check: co-claro-ussd}.', /names no balance check/],
    ['Dial {code}.', /names no balance check/],
    ['Dial {Check:co-claro-ussd.}', /names no balance check/],
  ] as const) {
    const carriersReply = await save(`/carriers/${carrier}?locale=en`, { note: text })
    assert.equal(carriersReply.status, 400, text)
    assert.match(carriersReply.text, refusal)
    const published = await payload
      .update({
        collection: 'guides',
        id: guide.id,
        locale: 'en',
        data: { summary: text, _status: 'published' },
      })
      .then(() => 'published')
      .catch(String)
    assert.match(published, refusal)
    await payload.update({
      collection: 'guides',
      id: guide.id,
      locale: 'en',
      draft: true,
      data: { summary: text },
    })
    const data = { _status: 'published' as const }
    const along = payload.update({
      collection: 'guides',
      id: guide.id,
      locale: 'fr',
      publishAllLocales: true,
      data,
    })
    await assert.rejects(along, refusal)
  }
})

test('a check that texts name keeps its key and is not deleted', async () => {
  const renamed = await ask(checker, 'PATCH', `/balance-checks/${sms.id}`, { key: 'co-claro-text' })
  assert.equal(renamed.status, 400)
  assert.match(renamed.text, /carriers \d+, note/)
  await assert.rejects(payload.delete({ collection: 'balance-checks', id: sms.id }), /texts name it/)
})
