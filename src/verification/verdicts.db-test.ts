import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Client } from 'pg'
import type { BalanceCheck, Verification } from '@/payload-types'
import { announcementChannel } from '@/publishing/announcement-channel'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire, type Reply } from '../../e2e/support/people'
import { sampleCheck, sampleFacts } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const checker = await hire(payload, 'fact-checker')
const { carrier } = await sampleFacts(payload)

type Changes = Parameters<typeof sampleCheck>[1]

async function newCheck(changes: Changes = {}) {
  const data = { ...sampleCheck(carrier), steps: 'Dial it.', ...changes }
  const { id } = await payload.create({ collection: 'balance-checks', data })
  await payload.update({ collection: 'balance-checks', id, locale: 'ja', data: { steps: 'かけます。' } })
  return id
}

type Statement = Partial<Omit<Verification, 'balanceCheck'>>

function judge(balanceCheck: number, statement: Statement, who = checker) {
  return ask(who, 'POST', '/verifications', { balanceCheck, ...statement })
}

const refusals = ({ errors }: Reply) => errors?.flatMap(({ data }) => data?.errors ?? []) ?? []

async function judged(balanceCheck: number, statement: Statement) {
  const reply = await judge(balanceCheck, statement)
  assert.equal(reply.status, 201, reply.text)
  return stateOf(balanceCheck)
}

async function stateOf(id: number) {
  const { verification } = await payload.findByID({ collection: 'balance-checks', id, depth: 0 })
  return verification
}

const today = (moment?: string | null) => moment?.slice(0, 10) === new Date().toISOString().slice(0, 10)
const daysAhead = (moment?: string | null) => Math.round((Date.parse(moment ?? '') - Date.now()) / 86_400_000)

test('correct: the check is verified today, by the person who says so, and due in about 180 days', async () => {
  const { state, day, by, due } = await judged(await newCheck(), {
    outcome: 'correct',
    note: 'Tried in Oslo.',
  })
  assert.deepEqual([state, today(day), by], ['verified', true, checker.id])
  assert.ok(daysAhead(due) >= 162 && daysAhead(due) <= 198, String(due))
})

test('wrong: no longer verified, in doubt because it failed when we tried, due soon', async () => {
  const check = await newCheck()
  await judged(check, { outcome: 'correct' })
  const { state, day, by, due, doubtedSince, doubtedBy } = await judged(check, { outcome: 'wrong' })
  assert.deepEqual([state, today(day), by, daysAhead(due)], ['reported', true, checker.id, 14])
  assert.deepEqual([today(doubtedSince), doubtedBy], [true, 'newsroom'])
  const sound = await judged(check, { outcome: 'correct' })
  assert.deepEqual([sound.state, sound.doubtedSince, sound.doubtedBy], ['verified', null, null])
})

test('another value than the one that was tried is not verified, whoever enters it or brings it back', async () => {
  const changes: Changes[] = [{ code: '*3399#' }, { channel: 'call', number: '55667788', code: null }]
  for (const change of changes) {
    const check = await newCheck()
    await judged(check, { outcome: 'correct' })
    await payload.update({ collection: 'balance-checks', id: check, data: { steps: 'Dial it now.' } })
    assert.equal((await stateOf(check)).state, 'verified')
    await payload.update({ collection: 'balance-checks', id: check, data: change ?? {} })
    const { state, day, by } = await stateOf(check)
    assert.deepEqual([state, day ?? null, by ?? null], ['reported', null, null])
  }
  const check = await newCheck()
  const { docs } = await payload.findVersions({
    collection: 'balance-checks',
    where: { parent: { equals: check } },
  })
  await judged(check, { outcome: 'wrong', then: 'corrected', code: '*3377#' })
  const editor = await hire(payload, 'editor')
  const back = await ask(editor, 'POST', `/balance-checks/versions/${docs[0]?.id}?locale=en`)
  assert.equal(back.status, 200, back.text)
  assert.equal((await stateOf(check)).state, 'reported')
})

test('wrong, then retired: readers see that it no longer works; another verdict brings it back', async () => {
  const check = await newCheck()
  const { state, due } = await judged(check, { outcome: 'wrong', then: 'retired' })
  assert.deepEqual([state, due], ['retired', null])
  assert.equal((await judged(check, { outcome: 'correct' })).state, 'verified')
})

test('wrong, then corrected: the new value and the verdict are there together', async () => {
  const check = await newCheck()
  const { state, day } = await judged(check, { outcome: 'wrong', then: 'corrected', code: '*3344#' })
  assert.deepEqual([state, today(day)], ['verified', true])
  const { code, title } = await payload.findByID({ collection: 'balance-checks', id: check })
  assert.deepEqual([code, title?.includes('*3344#')], ['*3344#', true])
})

test('a corrected number is not shown in the groups of the old one', async () => {
  const check = await newCheck({
    channel: 'call',
    code: undefined,
    number: '22785000',
    numberShown: '22 78 50 00',
  })
  await judged(check, { outcome: 'wrong', then: 'corrected', number: '22785011' })
  const { number, numberShown } = await payload.findByID({ collection: 'balance-checks', id: check })
  assert.deepEqual([number, numberShown], ['22785011', null])
})

test('could not check: state, day and person stay, due in 14 days', async () => {
  const check = await newCheck()
  const before = await judged(check, { outcome: 'correct' })
  const after = await judged(check, { outcome: 'could-not-check' })
  assert.equal(daysAhead(after.due), 14)
  assert.deepEqual({ ...after, due: null }, { ...before, due: null })
})

test('sources disagree: disputed', async () => {
  const { state, day, by } = await judged(await newCheck(), { outcome: 'sources-disagree' })
  assert.deepEqual([state, today(day), by], ['disputed', true, checker.id])
})

test('a verdict is announced once, and changes no word of the check in any language', async () => {
  const check = await newCheck()
  const words = async () => {
    const { verification, updatedAt, ...rest } = await payload.findByID({
      collection: 'balance-checks',
      id: check,
      locale: 'all',
      depth: 0,
    })
    return rest
  }
  const before = await words()
  const listener = new Client({ connectionString: newsroom.url })
  await listener.connect()
  newsroom.atEnd(() => listener.end())
  const notices: string[] = []
  listener.on('notification', ({ payload: tags }) => notices.push(tags ?? ''))
  await listener.query(`listen ${announcementChannel}`)
  await judged(check, { outcome: 'correct' })
  await listener.query('select 1')
  assert.equal(notices.length, 1, notices.join('\n'))
  assert.match(notices[0] ?? '', new RegExp(`"balance-check:${check}"`))
  assert.deepEqual(await words(), before)
})

test('entries of a check are numbered by the server, also when many are made at the same moment', async () => {
  const check = await newCheck()
  const replies = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      judge(check, { outcome: index % 2 ? 'correct' : 'sources-disagree' }),
    ),
  )
  assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([201]))
  const { docs } = await payload.find({
    collection: 'verifications',
    where: { balanceCheck: { equals: check } },
    sort: 'entry',
  })
  assert.deepEqual(
    docs.map(({ entry }) => entry),
    [1, 2, 3, 4, 5, 6, 7, 8],
  )
  const expected = docs.at(-1)?.outcome === 'correct' ? 'verified' : 'disputed'
  assert.equal((await stateOf(check)).state, expected, 'the check says what the last entry says')
})

test('what contradicts itself is refused with a sentence, and nothing is written', async () => {
  const check = await newCheck()
  const refused: [Statement, string, RegExp][] = [
    [{ outcome: 'correct', then: 'retired' }, 'then', /part of “Wrong”/],
    [{ outcome: 'correct', code: '*999*1#' }, 'code', /part of “Wrong”/],
    [{ outcome: 'wrong', code: '*99*1#' }, 'code', /part of “Wrong”/],
    [{ outcome: 'wrong', then: 'corrected' }, 'code', /Give the new value/],
    [{ outcome: 'wrong', then: 'corrected', number: '2525' }, 'number', /no such field/],
    [{ outcome: 'wrong', then: 'corrected', code: 'call us' }, 'code', /./],
    [{ outcome: 'wrong', then: 'corrected', code: '112' }, 'code', /emergency line/],
    [{ outcome: 'correct', day: '2020-01-01' }, 'day', /filled in by the newsroom/],
    [{ outcome: 'correct', by: checker.id }, 'by', /filled in by the newsroom/],
    [{ outcome: 'correct', entry: 7 }, 'entry', /filled in by the newsroom/],
    [{ outcome: 'correct', origin: 'starting-content' }, 'origin', /filled in by the newsroom/],
  ]
  for (const [statement, path, sentence] of refused) {
    const reply = await judge(check, statement)
    const { status, text } = reply
    assert.equal(status, 400, `${JSON.stringify(statement)}: ${text}`)
    const found = refusals(reply)
    assert.deepEqual(
      found.map((error) => error.path),
      [path],
      text,
    )
    assert.match(found[0]?.message ?? '', sentence)
  }
  assert.equal((await stateOf(check)).state, 'reported')
  assert.equal(
    (await payload.count({ collection: 'verifications', where: { balanceCheck: { equals: check } } }))
      .totalDocs,
    0,
  )
})

test('a new value that may be taken for an emergency line is asked about; the entry carries the answer to the check', async () => {
  const emergencyNumbers = [{ number: '911', service: 'general' as const }]
  await sampleFacts(payload, { name: 'United States', emergencyNumbers })
  const check = await newCheck({ channel: 'sms', code: undefined, keyword: 'SALDO', number: '2525' })
  const statement = { outcome: 'wrong', then: 'corrected', number: '911' } as const
  const [asked] = refusals(await judge(check, statement))
  assert.equal(asked?.path, 'dangerConfirmed.dialled')
  assert.match(
    asked?.message ?? '',
    /911 is an emergency line in United States.*tick “This is right: SALDO → 911”/,
  )
  const [ofAnother] = refusals(await judge(check, { ...statement, dangerConfirmed: { dialled: '911' } }))
  assert.match(
    ofAnother?.message ?? '',
    /“911” was confirmed as right, but this check leads to “SALDO → 911”/,
  )
  assert.equal((await stateOf(check)).state, 'reported')
  const { state } = await judged(check, { ...statement, dangerConfirmed: { dialled: 'SALDO → 911' } })
  const { number, dangerConfirmed } = await payload.findByID({
    collection: 'balance-checks',
    id: check,
    depth: 0,
  })
  assert.deepEqual([state, number], ['verified', '911'])
  assert.deepEqual([dangerConfirmed?.dialled, dangerConfirmed?.by], ['SALDO → 911', checker.id])
  assert.ok(today(dangerConfirmed?.day))
})

test('what is asked about since a country got its number is answered with any verdict', async () => {
  const check = await newCheck({ channel: 'call', code: undefined, number: '15577' })
  const emergencyNumbers = [{ number: '15577', service: 'other' as const }]
  await sampleFacts(payload, { emergencyNumbers })
  const [asked] = refusals(await judge(check, { outcome: 'correct' }))
  assert.equal(asked?.path, 'dangerConfirmed.dialled')
  const answer = { dangerConfirmed: { dialled: '15577' } }
  assert.equal((await judged(check, { outcome: 'correct', ...answer })).state, 'verified')
  assert.equal((await judged(check, { outcome: 'correct' })).state, 'verified', 'asked once')
})

test('only who checks facts gives verdicts', async () => {
  const check = await newCheck()
  for (const role of ['writer', 'translator'] as const)
    assert.equal((await judge(check, { outcome: 'correct' }, await hire(payload, role))).status, 403, role)
  assert.equal(
    (await ask(undefined, 'POST', '/verifications', { balanceCheck: check, outcome: 'correct' })).status,
    403,
  )
  assert.equal((await stateOf(check)).state, 'reported')
})

test('an old source and a remark about a dispute are no reservation once we have tried it', async () => {
  const { checkView } = await import('@/content/balance-checks/check-view')
  const check = await newCheck({
    verification: { state: 'reported', stale: true, note: 'Two pages disagree.' },
  })
  const view = async () => {
    const doc: BalanceCheck = await payload.findByID({
      collection: 'balance-checks',
      id: check,
      locale: 'all',
      depth: 0,
    })
    return checkView(doc, { name: 'Telenor' }, 'en').verification
  }
  await judged(check, { outcome: 'sources-disagree' })
  const disputed = await view()
  assert.deepEqual([disputed.sourceIsOld, disputed.note?.text], [true, 'Two pages disagree.'])
  await judged(check, { outcome: 'correct' })
  const verified = await view()
  assert.deepEqual([verified.sourceIsOld, verified.note], [false, undefined])
})
