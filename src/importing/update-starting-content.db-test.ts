import assert from 'node:assert/strict'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { sql } from '@payloadcms/db-postgres'
import { type FreshNewsroom, freshNewsroom } from '../../e2e/support/fresh-database'
import { hire } from '../../e2e/support/people'
import { sampleFacts } from '../../e2e/support/sample-documents'
import { smallStartingContent } from './fixtures/small-newsroom'
import { fillWithStartingContent, updateStartingContent } from './starting-content'
import { report, summary } from './update-report'

const quiet = () => {}
const nothingToDo = ['Nothing to do: everything is as the starting content has it.']

let folder: string
let newsroom: FreshNewsroom
beforeEach(async () => {
  folder = await smallStartingContent()
  newsroom = await freshNewsroom()
  await fillWithStartingContent(newsroom.payload, quiet, folder)
})
afterEach(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true })
})

async function change(file: string, ...changes: [before: string, after: string][]) {
  const at = path.join(folder, file)
  let text = await readFile(at, 'utf8')
  for (const [before, after] of changes) {
    assert.ok(text.includes(before), before)
    text = text.replace(before, after)
  }
  await writeFile(at, text)
}

const update = () => updateStartingContent(newsroom.payload, quiet, folder)

async function check(locale: 'en' | 'es' | 'nl' = 'en') {
  const { docs } = await newsroom.payload.find({
    collection: 'balance-checks',
    where: { key: { equals: 'co-claro-ussd-611' } },
    locale,
    fallbackLocale: false,
    depth: 0,
  })
  const [found] = docs
  assert.ok(found)
  return found
}

async function carrier(locale: 'en' | 'es' | 'nl' = 'en') {
  const { docs } = await newsroom.payload.find({
    collection: 'carriers',
    locale,
    fallbackLocale: false,
    depth: 0,
  })
  const [found] = docs
  assert.ok(found)
  return found
}

async function guide(locale: 'en' | 'es' | 'nl', draft = false) {
  const { docs } = await newsroom.payload.find({
    collection: 'guides',
    locale,
    fallbackLocale: false,
    draft,
    depth: 0,
  })
  const [found] = docs
  assert.ok(found)
  return found
}

test('what is as the files have it is left as it is, to the version', async () => {
  const versions = async () =>
    (await newsroom.payload.countVersions({ collection: 'balance-checks' })).totalDocs
  const before = await versions()
  assert.deepEqual(summary(await update()), nothingToDo)
  assert.equal(await versions(), before)
})

test('what newer files say otherwise is taken, what they add is added, and once more there is nothing to do', async () => {
  await change(
    'countries/co.yaml',
    ['code: "*611#"', 'code: "*622#"'],
    ['steps: { en: Dial it., es: Márcalo. }', 'steps: { en: Dial it soon., es: Márcalo pronto. }'],
    ["truth: { en: Somebody else's., es: De otro. }", 'truth: { en: Of Tigo., es: De Tigo. }'],
    ['    gone:\n      since: 2026\n      reason: { en: Renamed., es: Cambió de nombre. }\n', ''],
    [
      '      - key: co-claro-ussd-611\n',
      `      - key: co-claro-app-mi-claro
        shows: [balance]
        channel: app
        app: Mi Claro
        lines: unknown
        contract: unknown
        needsData: yes
        cost: unknown
        worksAbroad: unknown
        steps: { en: Open it. }
        retired: true
        sources:
          - { url: https://example.com/claro, kind: official }
      - key: co-claro-ussd-611
`,
    ],
  )
  await change('guides/colombia.es.md', ['\nMarca el código.\n', '\nMarca el código en casa.\n'])
  await change('glossary.yaml', ['preferred: saldo', 'preferred: saldo disponible'])
  const outcomes = await update()
  assert.deepEqual(summary(outcomes), ['4 updated', '1 added'])
  assert.deepEqual([(await check()).code, (await check()).steps], ['*622#', 'Dial it soon.'])
  assert.equal((await check('es')).steps, 'Márcalo pronto.')
  assert.equal((await check()).verification.state, 'disputed')
  const { gone, knownWrong } = await carrier('es')
  assert.deepEqual([gone?.since ?? null, gone?.reason ?? null], [null, null])
  assert.deepEqual(
    knownWrong?.map(({ truth }) => truth),
    ['La línea de emergencias.', 'De Tigo.'],
  )
  const added = await newsroom.payload.find({
    collection: 'balance-checks',
    where: { channel: { equals: 'app' } },
    depth: 0,
  })
  assert.deepEqual(
    added.docs.map(({ key, verification }) => [key, verification.state]),
    [['co-claro-app-mi-claro', 'retired']],
  )
  assert.match(JSON.stringify((await guide('es')).body), /en casa/)
  assert.doesNotMatch(JSON.stringify((await guide('en')).body), /en casa/)
  assert.deepEqual(summary(await update()), nothingToDo)
})

test('what people changed is left alone and named, piece by piece, until the files agree', async () => {
  const { payload } = newsroom
  const { id } = await check()
  await payload.update({ collection: 'balance-checks', id, data: { cost: 'free' } })
  await payload.update({ collection: 'balance-checks', id, locale: 'nl', data: { steps: 'Bel het.' } })
  assert.deepEqual(summary(await update()), nothingToDo)
  await change(
    'countries/co.yaml',
    ['code: "*611#"', 'code: "*622#"'],
    ['steps: { en: Dial it., es: Márcalo. }', 'steps: { en: Dial it soon., es: Márcalo., nl: Toets. }'],
  )
  const outcomes = await update()
  assert.deepEqual(summary(outcomes), [
    '1 updated',
    '1 left as people changed or judged them',
    'npm run content:update names them.',
  ])
  const said = report(outcomes)
  assert.match(said, /Left alone: balance-checks co-claro-ussd-611\./)
  assert.match(said, /code: here "\*611#", in the starting content "\*622#"/)
  assert.match(said, /steps \(nl\): here "Bel het\.", in the starting content "Toets\."/)
  const now = await check()
  assert.deepEqual([now.code, now.cost, now.steps], ['*611#', 'free', 'Dial it soon.'])
  assert.equal((await check('nl')).steps, 'Bel het.')
  assert.equal(report(await update()).includes('co-claro-ussd-611'), true)

  await payload.update({ collection: 'balance-checks', id, data: { code: '*622#', cost: 'unknown' } })
  await payload.update({ collection: 'balance-checks', id, locale: 'nl', data: { steps: 'Toets.' } })
  assert.deepEqual(summary(await update()), nothingToDo)
  await change('countries/co.yaml', ['code: "*622#"', 'code: "*633#"'])
  assert.deepEqual(summary(await update()), ['1 updated'])
  assert.equal((await check()).code, '*633#')
})

test('what somebody answered about an emergency line goes with what they dial, not with the texts', async () => {
  const { payload } = newsroom
  const emergencyNumbers = [{ number: '119', service: 'fire' as const, source: 'https://example.com/119' }]
  await sampleFacts(payload, { code: 'JP', slug: 'japan', emergencyNumbers })
  const { id } = await check()
  const data = { channel: 'call' as const, code: null, number: '119', dangerConfirmed: { dialled: '119' } }
  await payload.update({ collection: 'balance-checks', id, data })
  await change('countries/co.yaml', ['es: Márcalo. }', 'es: Márcalo pronto. }'])
  assert.deepEqual(summary(await update()), ['1 updated'])
  assert.deepEqual([(await check()).number, (await check()).dangerConfirmed?.dialled], ['119', '119'])
  assert.equal((await check('es')).steps, 'Márcalo pronto.')
})

test('a verdict of people stands', async () => {
  const { id } = await check()
  await hire(newsroom.payload, 'fact-checker')
  const { docs } = await newsroom.payload.find({ collection: 'users', depth: 0 })
  const entry = { balanceCheck: id, outcome: 'correct' as const }
  await newsroom.payload.create({ collection: 'verifications', data: entry, user: docs[0] })
  await change('countries/co.yaml', ['code: "*611#"', 'code: "*622#"'], ['stale: true', 'retired: true'])
  const said = report(await update())
  assert.match(said, /code: here "\*611#", in the starting content "\*622#"/)
  assert.match(said, /retired: here "verified", in the starting content true/)
  assert.deepEqual([(await check()).code, (await check()).verification.state], ['*611#', 'verified'])
})

test('what people deleted stays deleted, what the files lost stays, and both are named', async () => {
  const { payload } = newsroom
  await payload.delete({ collection: 'guides', where: {} })
  const { docs } = await payload.find({ collection: 'countries', where: { code: { equals: 'ZZ' } } })
  await payload.delete({ collection: 'countries', id: docs[0]?.id ?? 0 })
  await writeFile(path.join(folder, 'glossary.yaml'), '[]\n')
  for (let time = 0; time < 2; time += 1) {
    const said = report(await update())
    assert.match(said, /Deleted here: countries ZZ\./)
    assert.match(said, /Deleted here: guides check-esim-balance-colombia\./)
    assert.match(said, /No longer in the starting content: glossary-terms balance \(money\)\./)
  }
  assert.equal((await payload.count({ collection: 'countries' })).totalDocs, 1)
  assert.equal((await payload.count({ collection: 'guides' })).totalDocs, 0)
  assert.equal((await payload.count({ collection: 'glossary-terms' })).totalDocs, 1)
})

test('a draft is not published, and another language keeps what is being written', async () => {
  const { payload } = newsroom
  const { id } = await guide('en')
  await payload.update({ collection: 'guides', id, locale: 'es', draft: true, data: { title: 'Lo mío' } })
  await payload.update({ collection: 'guides', id, locale: 'nl', draft: true, data: { title: 'Van mij' } })
  await change('guides/colombia.es.md', ['title: Saldo en', 'title: El saldo en'])
  await change('guides/colombia.en.md', ['title: Balance in', 'title: The balance in'])
  const said = report(await update())
  assert.match(said, /title \(es\): here "Saldo en Colombia", in the starting content "El saldo en Colombia"/)
  assert.equal((await guide('en')).title, 'The balance in Colombia')
  assert.equal((await guide('es')).title, 'Saldo en Colombia')
  assert.equal((await guide('es', true)).title, 'Lo mío')
  assert.equal((await guide('nl', true)).title, 'Van mij')
})

test('what a rule refuses is named with its sentence, nothing of it is written, and the rest goes on', async () => {
  await change('countries/co.yaml', [
    'channel: ussd\n        code: "*611#"',
    'channel: call\n        number: "123"',
  ])
  await change('countries/co.yaml', ['en: Dial a code.', 'en: Dial one code.'])
  await change('glossary.yaml', ['preferred: saldo', 'preferred: saldo disponible'])
  const outcomes = await update()
  assert.match(report(outcomes), /Refused: countries CO\. .*123/)
  assert.equal((await check()).code, '*611#')
  const { docs } = await newsroom.payload.find({ collection: 'countries', where: { code: { equals: 'CO' } } })
  assert.equal(docs[0]?.summary, 'Dial a code.')
  const terms = await newsroom.payload.find({ collection: 'glossary-terms', locale: 'es' })
  assert.equal(terms.docs[0]?.preferred, 'saldo disponible')
})

test('in a newsroom that was filled before anything was noted, versions tell what people changed', async () => {
  const { payload } = newsroom
  await payload.db.drizzle.execute(sql`update delivered_records set pieces = null`)
  assert.deepEqual(summary(await update()), nothingToDo)
  await payload.db.drizzle.execute(sql`update delivered_records set pieces = null`)
  await payload.db.drizzle.execute(sql`
    update _carriers_v set updated_at = updated_at - interval '1 day', version_updated_at = version_updated_at`)
  await payload.db.drizzle.execute(sql`update carriers set created_at = created_at - interval '1 day'`)
  await payload.update({
    collection: 'carriers',
    where: {},
    data: { website: 'https://changed.example' },
  })
  await change('countries/co.yaml', ['code: "*611#"', 'code: "*622#"'], ['name: Claro', 'name: Claro Móvil'])
  const said = report(await update())
  assert.equal((await check()).code, '*622#')
  assert.match(said, /name: here "Claro", in the starting content "Claro Móvil"/)
  assert.match(said, /website: here "https:\/\/changed\.example", in the starting content nothing/)
})
