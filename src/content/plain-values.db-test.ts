/** What people type into fields of facts is kept plain, whichever door it comes by. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BalanceCheck } from '@/payload-types'
import { askingGraphQL } from '../../e2e/support/graphql'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire, type Reply } from '../../e2e/support/people'
import {
  sampleCarrier,
  sampleCheck,
  sampleCountry,
  sampleFacts,
  sampleGuide,
} from '../../e2e/support/sample-documents'
import { checkView } from './balance-checks/check-view'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const editor = await hire(payload, 'editor')
const { country, carrier } = await sampleFacts(
  payload,
  { name: 'Colombia', callingCode: '+57', emergencyNumbers: [{ number: '123', service: 'general' }] },
  {
    name: 'Claro',
    knownWrong: [{ value: 'XRESTO', kind: 'keyword', claim: 'The word.', truth: 'It is RESTO.' }],
    apps: [{ name: 'Mi Claro', android: 'https://play.google.com/store/apps/details?id=claro' }],
  },
)

const add = (check: Partial<BalanceCheck>, language?: string) =>
  ask(
    editor,
    'POST',
    '/balance-checks?locale=en',
    { ...sampleCheck(carrier), code: null, ...check },
    language,
  )

function reasons({ errors }: Reply): string {
  return (errors?.[0]?.data?.errors ?? []).map(({ path, message }) => `${path}: ${message}`).join('; ')
}

const kept: [Partial<BalanceCheck>, Partial<BalanceCheck>][] = [
  [{ channel: 'sms', number: '2525', keyword: 'RESTO\u200b' }, { keyword: 'RESTO' }],
  [{ channel: 'sms', number: '2525', keyword: '\u202aRESTO\u202c' }, { keyword: 'RESTO' }],
  [
    { channel: 'sms', number: '２５２５', keyword: '  RESTO ' },
    { keyword: 'RESTO', number: '2525' },
  ],
  [{ channel: 'ussd', code: '\u202a#110#\u202c' }, { code: '#110#' }],
  [{ channel: 'ussd', code: '＊６１１＃' }, { code: '*611#' }],
  [{ channel: 'ussd', code: '*611 #' }, { code: '*611#' }],
  [{ channel: 'call', number: '+57 (601) 234-5678' }, { number: '+576012345678' }],
  [
    { channel: 'call', number: '٠٨٠٠\u200b 55', numberShown: '０８ 00-55\u200e' },
    { number: '080055', numberShown: '08 00-55' },
  ],
  [{ channel: 'app', app: ' Mi  Claro\u200b' }, { app: 'Mi Claro' }],
  [{ channel: 'web', url: '\ufeffhttps://claro.example\u200b ' }, { url: 'https://claro.example' }],
]

for (const [typed, plain] of kept)
  test(`${JSON.stringify(typed)} is kept as ${JSON.stringify(plain)}, and answered so`, async () => {
    const { status, text, doc } = await add(typed)
    assert.equal(status, 201, text)
    const values = Object.keys(plain).map((name) => [name, doc?.[name]])
    assert.deepEqual(Object.fromEntries(values), plain)
  })

test('an app finds its store however its name was typed', async () => {
  const stored = await payload.findByID({ collection: 'carriers', id: carrier })
  const apps = [{ name: 'Mi\u00a0Claro', android: stored.apps?.[0]?.android ?? null }]
  const check = await payload.create({
    collection: 'balance-checks',
    data: { ...sampleCheck(carrier), code: null, channel: 'app', app: 'MI CLARO\u200b' },
  })
  const view = checkView(check, { name: 'Claro', apps, website: null }, 'en')
  assert.equal(view.action, 'https://play.google.com/store/apps/details?id=claro')
})

test('what is known to be wrong, or an emergency line, is refused in every dress', async () => {
  for (const keyword of ['XRESTO\u200b', '\u202aXRESTO\u202c', 'ｘｒｅｓｔｏ', 'X\u2060RESTO'])
    assert.match(
      reasons(await add({ channel: 'sms', number: '2525', keyword })),
      /^keyword: XRESTO|^keyword: xresto/,
    )
  for (const number of ['1\u200b23', '１２３', '+57 (123)', '1️⃣2️⃣3️⃣', '\u202a١٢٣\u202c'])
    assert.match(reasons(await add({ channel: 'call', number })), /^number: 123 is the emergency line/)
})

test('two numbers, or one with a 0 in brackets, are refused with a sentence instead of becoming another number', async () => {
  for (const number of ['611 / 612', '+44 (0)20 7946 0018', '611¹'])
    assert.match(
      reasons(await add({ channel: 'call', number })),
      /^number: Write it as it is dialled/,
      number,
    )
  assert.match(reasons(await add({ channel: 'ussd', code: '*100# *101#' })), /^code: A code holds only/)
})

test('GraphQL, a save of several, our own code and a verdict keep the same', async () => {
  const { doc } = await add({ channel: 'ussd', code: '*611#' })
  const id = doc?.id ?? 0
  const code = async () => (await payload.findByID({ collection: 'balance-checks', id, depth: 0 })).code
  const graphQL = askingGraphQL(newsroom)
  const query = `mutation { updateBalanceCheck(id: ${id}, locale: en, data: { code: "＊６１２ ＃", verification: { state: reported } }) { code } }`
  const answer = await graphQL(editor, query)
  assert.match(answer.text, /"code":"\*612#"/)
  assert.equal(await code(), '*612#')
  const several = await ask(editor, 'PATCH', `/balance-checks?locale=en&where[id][equals]=${id}`, {
    code: '\u2066*613#\u2069',
  })
  assert.equal(several.status, 200, several.text)
  assert.equal(await code(), '*613#')
  await payload.update({ collection: 'balance-checks', id, data: { code: '*6 1 4#' } })
  assert.equal(await code(), '*614#')
  const verdict = { balanceCheck: id, outcome: 'wrong', then: 'corrected', code: '＊６１５＃' }
  const entry = await ask(editor, 'POST', '/verifications', verdict)
  assert.equal(entry.status, 201, entry.text)
  assert.equal(entry.doc?.code, '*615#')
  assert.equal(await code(), '*615#')
})

test('a save that does not name a field leaves it, in every language', async () => {
  const { doc } = await add({ channel: 'ussd', code: '*620#', steps: '1. Dial.\n2. Read.' })
  const path = `/balance-checks/${doc?.id}`
  assert.equal((await ask(editor, 'PATCH', `${path}?locale=zh-Hans`, { steps: '1、拨号' })).status, 200)
  assert.equal((await ask(editor, 'PATCH', `${path}?locale=en`, { cost: 'free' })).status, 200)
  const now = await ask(editor, 'GET', `${path}?locale=all`)
  assert.deepEqual(JSON.parse(now.text).steps, { en: 'Dial.\nRead.', 'zh-Hans': '拨号' })
})

test('names, numbers and addresses of countries and carriers are plain', async () => {
  const place = await payload.create({
    collection: 'countries',
    data: sampleCountry({
      name: '\u200bPerú ',
      otherNames: ['Pe\u00adru', ' Pérou'],
      callingCode: '＋51 ',
      emergencyNumbers: [{ number: '１ 0-5\u200b', service: 'police', source: ' https://gob.example\u200b' }],
    }),
  })
  assert.equal(place.name, 'Perú')
  assert.deepEqual(place.otherNames, ['Peru', 'Pérou'])
  assert.equal(place.callingCode, '+51')
  assert.equal(place.emergencyNumbers?.[0]?.number, '105')
  assert.equal(place.emergencyNumbers?.[0]?.source, 'https://gob.example')
  const line = await payload.create({
    collection: 'carriers',
    data: sampleCarrier(place.id, {
      name: 'Cla\u200bro',
      otherNames: ['\u202aAmérica  Móvil\u202c'],
      apps: [{ name: 'Mi Claro\u200b', formerNames: ['Claro\u00a0Perú\ufeff'] }],
      knownWrong: [{ value: '＊１２３＃\u200b', kind: 'code', claim: 'Balance.', truth: 'A shop.' }],
    }),
  })
  assert.equal(line.name, 'Claro')
  assert.deepEqual(line.otherNames, ['América Móvil'])
  assert.equal(line.apps?.[0]?.name, 'Mi Claro')
  assert.deepEqual(line.apps?.[0]?.formerNames, ['Claro Perú'])
  assert.equal(line.knownWrong?.[0]?.value, '*123#')
})

test('a code without its last hash is asked about once, and the answer holds for that code', async () => {
  const asked = await add({ channel: 'ussd', code: '＊100' })
  assert.equal(asked.status, 400, asked.text)
  assert.match(
    reasons(asked),
    /^dangerConfirmed\.dialled: Codes of this kind end in #: is it \*100#\? If \*100 is right, tick “This is right: \*100”/,
  )
  assert.match(
    reasons(await add({ channel: 'ussd', code: '*100' }, 'zh')),
    /这类代码以 # 结尾，是不是 \*100#/,
  )
  const confirmed = await add({ channel: 'ussd', code: '*100', dangerConfirmed: { dialled: '*100' } })
  assert.equal(confirmed.status, 201, confirmed.text)
  const path = `/balance-checks/${confirmed.doc?.id}?locale=en`
  assert.equal((await ask(editor, 'PATCH', path, { cost: 'free' })).status, 200)
  assert.match(reasons(await ask(editor, 'PATCH', path, { code: '*101' })), /is it \*101#/)
  assert.equal((await ask(editor, 'PATCH', path, { code: '*101#' })).status, 200)
  assert.equal((await add({ channel: 'call', number: '*611' })).status, 201)
})

const endless = 'x'.repeat(300)
test('a guide whose title is a picture, or without end, is kept as a draft and not published', async () => {
  for (const title of ['📱🇨🇴', endless]) {
    const guide = { ...sampleGuide(country), title }
    const draft = await ask(editor, 'POST', '/guides?locale=en&draft=true', guide)
    assert.equal(draft.status, 201, draft.text)
    const path = `/guides/${draft.doc?.id}?locale=en`
    const published = await ask(editor, 'PATCH', path, { _status: 'published' })
    assert.equal(published.status, 400, published.text)
    assert.match(reasons(published), /^title: (Write a name with letters|.*120)/)
  }
})

const unsayable: [string, object, string][] = [
  ['/carriers', { ...sampleCarrier(country), name: endless }, 'name'],
  ['/carriers', { ...sampleCarrier(country), name: '📱🇨🇴' }, 'name'],
  ['/carriers', { ...sampleCarrier(country), nativeName: '👩‍💻' }, 'nativeName'],
  ['/carriers', { ...sampleCarrier(country), otherNames: ['Claro', endless] }, 'otherNames'],
  ['/carriers', { ...sampleCarrier(country), apps: [{ name: '📱' }] }, 'apps.0.name'],
  [
    '/carriers',
    { ...sampleCarrier(country), apps: [{ name: 'A', formerNames: ['📱'] }] },
    'apps.0.formerNames',
  ],
  ['/carriers', { ...sampleCarrier(country), slug: endless }, 'slug'],
  ['/countries', { ...sampleCountry(), name: '🇨🇴' }, 'name'],
  ['/countries', { ...sampleCountry(), name: endless }, 'name'],
  ['/countries', { ...sampleCountry(), otherNames: ['🇨🇴'] }, 'otherNames'],
  ['/balance-checks', { ...sampleCheck(carrier), channel: 'app', app: '📱' }, 'app'],
  ['/balance-checks', { ...sampleCheck(carrier), channel: 'messaging', app: endless }, 'app'],
  ['/balance-checks', { ...sampleCheck(carrier), key: endless }, 'key'],
]

for (const [path, body, field] of unsayable)
  test(`${path}: ${field} of 300 letters or of pictures alone is refused at the field`, async () => {
    const reply = await ask(editor, 'POST', `${path}?locale=en`, body)
    assert.equal(reply.status, 400, reply.text)
    const errors = reply.errors?.[0]?.data?.errors ?? []
    assert.deepEqual(
      errors.map((error) => error.path),
      [field],
    )
    assert.match(errors[0]?.message ?? '', /^Write (a name with letters|at most \d+ characters)/)
  })
