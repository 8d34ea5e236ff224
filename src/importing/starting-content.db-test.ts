import assert from 'node:assert/strict'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { after, test } from 'node:test'
import type { CollectionSlug } from 'payload'
import { freshNewsroom } from '../../e2e/support/fresh-database'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { asking, hire } from '../../e2e/support/people'
import { smallStartingContent } from './fixtures/small-newsroom'
import { fillWithStartingContent } from './starting-content'

const quiet = () => {}
const collections: CollectionSlug[] = ['countries', 'carriers', 'balance-checks', 'guides', 'glossary-terms']

let folder = ''
folder = await smallStartingContent()
const newsroom = await ownNewsroom()
await fillWithStartingContent(newsroom.payload, quiet, folder)
after(() => rm(folder, { recursive: true }))

async function counts() {
  return Promise.all(
    collections.map(async (collection) => (await newsroom.payload.count({ collection })).totalDocs),
  )
}

test('everything in the files is there once, and still once after filling again', async () => {
  assert.deepEqual(await counts(), [2, 1, 1, 1, 1])
  await fillWithStartingContent(newsroom.payload, quiet, folder)
  assert.deepEqual(await counts(), [2, 1, 1, 1, 1])
})

test('after an interruption, filling again adds what is missing and leaves alone what people changed', async () => {
  const { payload } = newsroom
  await payload.update({
    collection: 'carriers',
    where: { slug: { equals: 'claro' } },
    data: { website: 'https://changed.example' },
  })
  await payload.delete({ collection: 'glossary-terms', where: {} })
  await payload.delete({ collection: 'countries', where: { code: { equals: 'ZZ' } } })
  await fillWithStartingContent(payload, quiet, folder)
  assert.deepEqual(await counts(), [2, 1, 1, 1, 1])
  const carrier = (await payload.find({ collection: 'carriers' })).docs[0]
  assert.equal(carrier?.website, 'https://changed.example')
})

test('a country is called by its name in every language', async () => {
  const name = async (locale: 'en' | 'ja' | 'ar') =>
    (await newsroom.payload.find({ collection: 'countries', where: { code: { equals: 'CO' } }, locale }))
      .docs[0]?.name
  assert.deepEqual(
    [await name('en'), await name('ja'), await name('ar')],
    ['Colombia', 'コロンビア', 'كولومبيا'],
  )
})

test('texts land in their own language, rows of a list included', async () => {
  const carrierIn = async (locale: 'en' | 'es' | 'ja') => {
    const { docs } = await newsroom.payload.find({
      collection: 'carriers',
      locale,
      fallbackLocale: false,
      depth: 0,
    })
    return docs[0]
  }
  const [english, spanish, japanese] = [await carrierIn('en'), await carrierIn('es'), await carrierIn('ja')]
  assert.deepEqual(
    english?.knownWrong?.map(({ truth }) => truth),
    ['The emergency line.', "Somebody else's."],
  )
  assert.deepEqual(
    spanish?.knownWrong?.map(({ truth }) => truth),
    ['La línea de emergencias.', 'De otro.'],
  )
  assert.deepEqual(
    japanese?.knownWrong?.map(({ truth }) => truth ?? null),
    [null, null],
  )
  assert.deepEqual(
    [english?.gone?.since, english?.gone?.reason, spanish?.gone?.reason],
    ['2026', 'Renamed.', 'Cambió de nombre.'],
  )
})

test('a balance check says that it is disputed and old, and nothing that the file does not', async () => {
  const { docs } = await newsroom.payload.find({ collection: 'balance-checks', locale: 'es', depth: 0 })
  const { verification, steps, code, sources, cost } = docs[0] ?? {}
  assert.deepEqual(
    [verification?.state, verification?.stale, verification?.note, verification?.day ?? null],
    ['disputed', true, 'Dos páginas discrepan.', null],
  )
  const entries = await newsroom.payload.find({ collection: 'verifications', depth: 0 })
  assert.deepEqual(
    entries.docs.map(({ outcome, origin, by, entry }) => ({ outcome, origin, by, entry })),
    [{ outcome: 'sources-disagree', origin: 'starting-content', by: null, entry: 1 }],
  )
  assert.deepEqual([steps, code, sources?.[0]?.published, cost], ['Márcalo.', '*611#', '2018', 'unknown'])
})

test('a document begins with one version that holds all its languages', async () => {
  const { docs } = await newsroom.payload.findVersions({
    collection: 'balance-checks',
    locale: 'es',
    where: { 'version.verification.state': { equals: 'reported' } },
  })
  assert.deepEqual(
    docs.map(({ version }) => version.steps),
    ['Márcalo.'],
  )
})

test('a guide is published in the languages it has, and in no other', async () => {
  const titleIn = async (locale: 'en' | 'es' | 'fr') => {
    const found = await newsroom.payload.find({
      collection: 'guides',
      locale,
      overrideAccess: false,
      fallbackLocale: false,
    })
    return found.docs[0]?.title
  }
  assert.deepEqual(
    [await titleIn('en'), await titleIn('es'), await titleIn('fr')],
    ['Balance in Colombia', 'Saldo en Colombia', undefined],
  )
})

test('a glossary term keeps what to avoid, and why', async () => {
  const english = (await newsroom.payload.find({ collection: 'glossary-terms', locale: 'en' })).docs[0]
  const spanish = (await newsroom.payload.find({ collection: 'glossary-terms', locale: 'es' })).docs[0]
  assert.deepEqual([english?.preferred, english?.avoid], ['balance', 'funds: bank word'])
  assert.deepEqual(
    [spanish?.preferred, spanish?.alternatives, spanish?.note],
    ['saldo', 'crédito\nrecarga', 'Masculino.'],
  )
})

test('what a rule refuses is named, and nothing of its country is left', async () => {
  const dangerous = await smallStartingContent()
  const empty = await freshNewsroom()
  const file = path.join(dangerous, 'countries/co.yaml')
  try {
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('channel: ussd', 'channel: call\n        number: "123"'),
    )
    await assert.rejects(fillWithStartingContent(empty.payload, quiet, dangerous), {
      name: 'ImportError',
      message: /co-claro-ussd-611 .*123 is the emergency line \(all services\) of Colombia/,
    })
    assert.equal((await empty.payload.count({ collection: 'carriers' })).totalDocs, 0)
  } finally {
    await empty.close()
    await rm(dangerous, { recursive: true })
  }
})

test('what would be asked about is kept as the files say it, without a name, and is not asked again', async () => {
  const asked = await smallStartingContent()
  const own = await freshNewsroom()
  const file = path.join(asked, 'countries/co.yaml')
  const britain = `code: GB\nslug: united-kingdom\nnames: {}\ncarriers: []\nemergencyNumbers: [{ number: "999", service: general, sourceKind: dataset }]\n`
  try {
    await writeFile(file, (await readFile(file, 'utf8')).replace('code: "*611#"', 'code: "999"'))
    await writeFile(path.join(asked, 'countries/gb.yaml'), britain)
    await fillWithStartingContent(own.payload, quiet, asked)
    const { docs } = await own.payload.find({ collection: 'balance-checks', depth: 0 })
    assert.deepEqual(docs[0]?.dangerConfirmed, { dialled: '999', by: null, day: null })
    const editor = await hire(own.payload, 'editor')
    const reply = await asking(own)(editor, 'PATCH', `/balance-checks/${docs[0]?.id}?locale=en`, {
      steps: 'Do.',
    })
    assert.equal(reply.status, 200, reply.text)
  } finally {
    await own.close()
    await rm(asked, { recursive: true })
  }
})

test('a way that the file calls retired begins as retired, by an entry in the log', async () => {
  const ended = await smallStartingContent()
  const own = await freshNewsroom()
  const file = path.join(ended, 'countries/co.yaml')
  const disputed = 'disputed: { en: Two pages disagree., es: Dos páginas discrepan. }'
  try {
    await writeFile(file, (await readFile(file, 'utf8')).replace(disputed, 'retired: true'))
    await fillWithStartingContent(own.payload, quiet, ended)
    const { docs } = await own.payload.find({ collection: 'balance-checks', depth: 0 })
    const { state, day, due } = docs[0]?.verification ?? {}
    assert.deepEqual([state, day ?? null, due ?? null], ['retired', null, null])
    const entries = await own.payload.find({ collection: 'verifications', depth: 0 })
    assert.deepEqual(
      entries.docs.map(({ outcome, then, origin, by }) => ({ outcome, then, origin, by })),
      [{ outcome: 'wrong', then: 'retired', origin: 'starting-content', by: null }],
    )
  } finally {
    await own.close()
    await rm(ended, { recursive: true })
  }
})

test('a mistake in any file is named before anything is written', async () => {
  const broken = await smallStartingContent()
  const empty = await freshNewsroom()
  try {
    await writeFile(path.join(broken, 'countries/zz.yaml'), 'code: ZZ\nslug: x\ncariers: []\n')
    await assert.rejects(fillWithStartingContent(empty.payload, quiet, broken), {
      name: 'ImportError',
      message: /zz\.yaml, line 3: cariers is not a known field/,
    })
    assert.equal((await empty.payload.count({ collection: 'countries' })).totalDocs, 0)
  } finally {
    await empty.close()
    await rm(broken, { recursive: true })
  }
})
