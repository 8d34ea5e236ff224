import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askingGraphQL } from '../../../e2e/support/graphql'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire, type Reply } from '../../../e2e/support/people'
import { sampleCheck, sampleFacts } from '../../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const editor = await hire(payload, 'editor')
const checker = await hire(payload, 'fact-checker')
const norway = await sampleFacts(payload, { emergencyNumbers: [{ number: '113', service: 'ambulance' }] })
const india = await sampleFacts(payload, {
  name: 'India',
  callingCode: '+91',
  emergencyNumbers: [{ number: '102', service: 'ambulance' }],
})
const usa = await sampleFacts(payload, {
  name: 'United States',
  callingCode: '+1',
  emergencyNumbers: [{ number: '911', service: 'general' }],
})

const add = (check: object) =>
  ask(editor, 'POST', '/balance-checks?locale=en', { ...sampleCheck(norway.carrier), code: null, ...check })
const change = (id: number | undefined, check: object, who = editor) =>
  ask(who, 'PATCH', `/balance-checks/${id}?locale=en`, check)

async function made(check: object): Promise<number> {
  const { id } = await payload.create({
    collection: 'balance-checks',
    data: { ...sampleCheck(norway.carrier), ...check },
  })
  return id
}

async function stored(id: number | undefined) {
  return payload.findByID({ collection: 'balance-checks', id: id ?? 0, depth: 0 })
}

function reasons({ errors }: Reply): string {
  return (errors?.[0]?.data?.errors ?? []).map(({ path, message }) => `${path}: ${message}`).join('; ')
}

const line = /113 is the emergency line \(ambulance\) of Norway: a balance check can never lead there/

const dangerous: [string, object][] = [
  ['number', { channel: 'call', number: '113' }],
  ['number', { channel: 'call', number: '+113' }],
  ['number', { channel: 'call', number: '0047113' }],
  ['number', { channel: 'call', number: '*113' }],
  ['number', { channel: 'call', number: '１ 1.3' }],
  ['number', { channel: 'call', number: '١١٣' }],
  ['number', { channel: 'sms', keyword: 'SALDO', number: '+47113' }],
  ['number', { channel: 'messaging', app: 'WhatsApp', number: '113' }],
  ['keyword', { channel: 'sms', keyword: '1-1-3', number: '1955' }],
  ['code', { channel: 'ussd', code: '113#' }],
  ['code', { channel: 'ussd', code: '#31#113' }],
  ['url', { channel: 'web', url: 'tel:113' }],
  ['url', { channel: 'messaging', app: 'WhatsApp', url: 'https://wa.me/47113' }],
  ['url', { channel: 'store', url: 'https://example.com/?to=tel:113' }],
  ['numberShown', { channel: 'call', number: '02', numberShown: '1 1 3' }],
]

for (const [field, check] of dangerous) {
  test(`${JSON.stringify(check)} is refused, and the field is told which line it is`, async () => {
    const reply = await add(check)
    assert.equal(reply.status, 400, reply.text)
    assert.match(reasons(reply), line)
    assert.match(reasons(reply), new RegExp(`^${field}: `))
  })
}

test('no half of a save makes an emergency line of a check', async () => {
  const hidden = await made({ channel: 'web', code: '113#', number: '113' })
  const called = await made({ channel: 'call', number: '0800', numberShown: '08 00' })
  const abroad = await made({
    carrier: india.carrier,
    channel: 'call',
    number: '+47113',
    dangerConfirmed: { dialled: '+47113' },
  })
  for (const [id, half] of [
    [hidden, { channel: 'ussd' }],
    [hidden, { channel: 'call' }],
    [called, { number: '113' }],
    [called, { numberShown: '1 1 3' }],
    [await made({}), { code: '113' }],
    [await made({ channel: 'sms', number: '1955' }), { keyword: '113' }],
    [abroad, { carrier: norway.carrier }],
  ] as const) {
    const before = await stored(id)
    const reply = await change(id, half)
    assert.equal(reply.status, 400, `${JSON.stringify(half)}: ${reply.text}`)
    assert.match(reasons(reply), line)
    assert.deepEqual(await stored(id), before)
  }
})

test('GraphQL and a save of several are refused alike', async () => {
  const id = await made({})
  const graphQL = askingGraphQL(newsroom)
  const query = `mutation { updateBalanceCheck(id: ${id}, locale: en, data: { code: "113#", verification: { state: reported } }) { id } }`
  const { text, refused } = await graphQL(editor, query)
  assert.ok(refused)
  assert.match(text, line)
  const several = await ask(editor, 'PATCH', `/balance-checks?locale=en&where[id][equals]=${id}`, {
    code: '113#',
  })
  assert.equal(several.status, 400)
  assert.match(several.text, line)
  assert.notEqual((await stored(id)).code, '113#')
})

test('no link of a carrier dials', async () => {
  for (const change of [
    { website: 'tel:113' },
    { apps: [{ name: 'App', android: 'tel:113' }] },
    { apps: [{ name: 'App', ios: 'sms:113' }] },
  ]) {
    const reply = await ask(editor, 'PATCH', `/carriers/${norway.carrier}?locale=en`, change)
    assert.equal(reply.status, 400, reply.text)
    assert.match(reply.text, /Write a whole web address/)
  }
})

test('another country’s line is asked about, and the answer is kept with person and day', async () => {
  const asked = await add({ channel: 'call', number: '911' })
  assert.equal(asked.status, 400)
  assert.match(
    reasons(asked),
    /^dangerConfirmed.dialled: 911 is an emergency line in United States\. .*tick “This is right: 911”/,
  )
  const reply = await add({ channel: 'call', number: '911', dangerConfirmed: { dialled: '911' } })
  assert.equal(reply.status, 201, reply.text)
  const { dangerConfirmed } = await stored(reply.doc?.id)
  assert.deepEqual([dangerConfirmed?.dialled, dangerConfirmed?.by], ['911', editor.id])
  assert.equal(dangerConfirmed?.day?.slice(0, 10), new Date().toISOString().slice(0, 10))
})

test('a code whose digits hold a line of the country is asked about', async () => {
  const code = '*102#'
  const asked = await add({ carrier: india.carrier, channel: 'ussd', code })
  assert.match(
    reasons(asked),
    /The digits 102 are the emergency line \(ambulance\) of India\. .*This is right: \*102#/,
  )
  const reply = await add({
    carrier: india.carrier,
    channel: 'ussd',
    code,
    dangerConfirmed: { dialled: code },
  })
  assert.equal(reply.status, 201, reply.text)
})

test('what is answered is not asked again, and whoever answered stays', async () => {
  const { doc } = await add({ channel: 'call', number: '911', dangerConfirmed: { dialled: '911' } })
  const { dangerConfirmed } = await stored(doc?.id)
  const reply = await change(doc?.id, { steps: 'Call it.', dangerConfirmed: { ...dangerConfirmed } }, checker)
  assert.equal(reply.status, 200, reply.text)
  assert.deepEqual((await stored(doc?.id)).dangerConfirmed, dangerConfirmed)
})

test('another code is asked about anew, and an answer for another code is none', async () => {
  const { doc } = await add({ channel: 'call', number: '911', dangerConfirmed: { dialled: '911' } })
  const anew = await change(doc?.id, { number: '102' })
  assert.match(reasons(anew), /102 is an emergency line in India/)
  const sameAnswer = await change(doc?.id, { number: '102', dangerConfirmed: { dialled: '911' } })
  assert.match(reasons(sameAnswer), /102 is an emergency line in India/)
  const wrong = await change(doc?.id, { number: '102', dangerConfirmed: { dialled: '999' } })
  assert.match(reasons(wrong), /“999” was confirmed as right, but this check leads to “102”/)
  const confirmed = await change(doc?.id, { number: '102', dangerConfirmed: { dialled: '102' } }, checker)
  assert.equal(confirmed.status, 200, confirmed.text)
  const { dangerConfirmed } = await stored(doc?.id)
  assert.deepEqual([dangerConfirmed?.dialled, dangerConfirmed?.by], ['102', checker.id])
})

test('an answer goes with its code, so that the code is asked about when it comes back', async () => {
  const { doc } = await add({ channel: 'call', number: '911', dangerConfirmed: { dialled: '911' } })
  assert.equal((await change(doc?.id, { number: '0800' })).status, 200)
  assert.deepEqual((await stored(doc?.id)).dangerConfirmed, { dialled: null, by: null, day: null })
  assert.match(reasons(await change(doc?.id, { number: '911' })), /911 is an emergency line/)
})

test('who confirmed and when cannot be sent, and 112 cannot be confirmed', async () => {
  for (const own of [{ by: checker.id }, { day: '2020-01-01' }]) {
    const reply = await add({ channel: 'call', number: '911', dangerConfirmed: { dialled: '911', ...own } })
    assert.equal(reply.status, 403, reply.text)
  }
  const { doc } = await add({ channel: 'call', number: '911', dangerConfirmed: { dialled: '911' } })
  assert.equal((await change(doc?.id, { dangerConfirmed: { by: checker.id } })).status, 403)
  assert.equal((await stored(doc?.id)).dangerConfirmed?.by, editor.id)
  const reply = await add({ channel: 'call', number: '112', dangerConfirmed: { dialled: '112' } })
  assert.match(reasons(reply), /number: 112 is the emergency line of every mobile phone/)
})

test('a version that was confirmed by somebody else is brought back under one’s own name', async () => {
  const { doc } = await add({ channel: 'call', number: '911', dangerConfirmed: { dialled: '911' } })
  await change(doc?.id, { number: '0800' })
  const { docs } = await payload.findVersions({
    collection: 'balance-checks',
    where: { parent: { equals: doc?.id } },
    sort: 'createdAt',
  })
  const reply = await ask(checker, 'POST', `/balance-checks/versions/${docs[0]?.id}?locale=en`)
  assert.equal(reply.status, 200, reply.text)
  const { number, dangerConfirmed } = await stored(doc?.id)
  assert.deepEqual([number, dangerConfirmed?.dialled, dangerConfirmed?.by], ['911', '911', checker.id])
})

test('a carrier does not move to where its check would call an emergency in any dress', async () => {
  const here = await sampleFacts(payload, { callingCode: '+46', emergencyNumbers: [] })
  const key = 'moves-with-its-carrier'
  await made({
    carrier: here.carrier,
    channel: 'sms',
    number: '1955',
    keyword: '1 1 3',
    key,
    dangerConfirmed: { dialled: '113 → 1955' },
  })
  const reply = await ask(editor, 'PATCH', `/carriers/${here.carrier}?locale=en`, { country: norway.country })
  assert.equal(reply.status, 400, reply.text)
  assert.match(reply.text, new RegExp(key))
})

test('a country does not get an emergency number that a check uses in any dress, and hidden fields do not count', async () => {
  const there = await sampleFacts(payload, { callingCode: '+45', emergencyNumbers: [] })
  const keys = ['in-a-word', 'with-a-hash', 'international', 'hidden', 'longer']
  const [word, hash, international, hidden, longer] = keys
  await made({ carrier: there.carrier, channel: 'sms', number: '1955', keyword: '1 7 7', key: word })
  await made({ carrier: there.carrier, code: '177#', key: hash })
  await made({ carrier: there.carrier, channel: 'call', number: '+45177', key: international })
  await made({ carrier: there.carrier, channel: 'web', number: '177', key: hidden })
  await made({ carrier: there.carrier, code: '*177#', key: longer })
  const emergencyNumbers = [{ number: '177', service: 'other' }]
  const reply = await ask(editor, 'PATCH', `/countries/${there.country}?locale=en`, { emergencyNumbers })
  assert.equal(reply.status, 400, reply.text)
  for (const key of [word, hash, international]) assert.match(reply.text, new RegExp(`[ ,]${key}[,.]`))
  for (const key of [hidden, longer]) assert.doesNotMatch(reply.text, new RegExp(`[ ,]${key}[,.]`))
})

test('a country that gets a number asks at the next save of a check elsewhere, not before', async () => {
  const id = await made({ channel: 'call', number: '15577' })
  const emergencyNumbers = [
    { number: '911', service: 'general' },
    { number: '15577', service: 'other' },
  ]
  const added = await ask(editor, 'PATCH', `/countries/${usa.country}?locale=en`, { emergencyNumbers })
  assert.equal(added.status, 200, added.text)
  assert.match(
    reasons(await change(id, { steps: 'Call it.' })),
    /15577 is an emergency line in United States/,
  )
})
