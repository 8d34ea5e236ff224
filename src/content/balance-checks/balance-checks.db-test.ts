import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire, type Reply } from '../../../e2e/support/people'
import { sampleCheck, sampleFacts } from '../../../e2e/support/sample-documents'

const wrong = {
  value: '*444#',
  kind: 'code' as const,
  claim: 'Shows the balance.',
  truth: 'It sells ringtones.',
}

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'editor')
const { payload } = newsroom
const facts = await sampleFacts(
  payload,
  { code: 'NO', callingCode: '+47' },
  { slug: 'telenor', knownWrong: [wrong] },
)

const sources = [{ url: 'https://www.telenor.no', kind: 'official' }]
const add = (check: object) =>
  ask(editor, 'POST', '/balance-checks?locale=en', {
    carrier: facts.carrier,
    shows: ['balance'],
    sources,
    ...check,
  })

function reasons({ errors }: Reply): string {
  const [error] = errors ?? []
  return (error?.data?.errors ?? [{ path: '', message: error?.message }])
    .map(({ path, message }) => `${path}: ${message}`)
    .join('; ')
}

test('what nobody said is unknown, and the check is only reported', async () => {
  const { doc } = await add({ channel: 'ussd', code: '*120#' })
  for (const field of ['needsData', 'cost', 'worksAbroad', 'lines', 'contract']) {
    assert.equal(doc?.[field], 'unknown', field)
  }
  assert.match(JSON.stringify(doc?.verification), /"state":"reported"/)
})

test('title and key are made from the facts, and the key stays when the facts change', async () => {
  const { doc } = await add({ channel: 'sms', keyword: 'SALDO', number: '1955' })
  assert.equal(doc?.title, 'Telenor (NO): SALDO → 1955')
  assert.equal(doc?.key, 'no-telenor-sms-saldo-1955')
  const changed = await ask(editor, 'PATCH', `/balance-checks/${doc?.id}`, { number: '1956' })
  assert.equal(changed.doc?.title, 'Telenor (NO): SALDO → 1956')
  assert.equal(changed.doc?.key, 'no-telenor-sms-saldo-1955')
})

const incomplete: [object, RegExp][] = [
  [{ channel: 'ussd' }, /code: Give the code to dial/],
  [{ channel: 'ussd', code: '*12a#' }, /code: A code holds only the digits/],
  [{ channel: 'ussd', code: '<script>' }, /code: A code holds only the digits/],
  [{ channel: 'sms', keyword: 'SALDO' }, /number: Give the number/],
  [{ channel: 'call' }, /number: Give the number/],
  [{ channel: 'call', number: '22 78 50 00, 02' }, /number: Write it as it is dialled/],
  [{ channel: 'call', number: '22785000', numberShown: '22 78 50 01' }, /numberShown: It has other digits/],
  [{ channel: 'app' }, /app: Give the name/],
  [{ channel: 'messaging' }, /app: Give the name/],
  [{ channel: 'web', url: 'javascript:alert(1)' }, /url: Write a whole web address/],
  [{ channel: 'ussd', code: '*121#', sources: [] }, /sources/],
  [{ channel: 'ussd', code: '*121#', shows: [] }, /shows/],
  [{ channel: 'carrier-pigeon' }, /channel/],
]

for (const [check, reason] of incomplete) {
  test(`${JSON.stringify(check)} is refused with its reason`, async () => {
    const reply = await add(check)
    assert.equal(reply.status, 400, reply.text)
    assert.match(reasons(reply), reason)
  })
}

test('an emergency number of the country is refused, and the message says that it is one', async () => {
  for (const number of ['112', '+47112']) {
    const reply = await add({ channel: 'call', number })
    assert.equal(reply.status, 400)
    assert.match(reasons(reply), /number: .*112 is the emergency line \(police\) of Norway/)
  }
})

test('a check cannot become one later, nor in another language', async () => {
  const { doc } = await add({ channel: 'call', number: '09000' })
  const reply = await ask(editor, 'PATCH', `/balance-checks/${doc?.id}?locale=ko`, { number: '112' })
  assert.match(reasons(reply), /112 is the emergency line \(police\) of Norway/)
})

test('a code that is known wrong is refused with the truth', async () => {
  const reply = await add({ channel: 'ussd', code: '*444#' })
  assert.equal(reply.status, 400)
  assert.match(reasons(reply), /\*444# is recorded as known wrong for Telenor: It sells ringtones\./)
})

test('an emergency number that a check already uses is refused until the check is gone', async () => {
  const { doc } = await add({ channel: 'call', number: '08899' })
  const emergencyNumbers = [{ number: '08899', service: 'other' }]
  const reply = await ask(editor, 'PATCH', `/countries/${facts.country}?locale=en`, { emergencyNumbers })
  assert.equal(reply.status, 400)
  assert.match(reasons(reply), new RegExp(String(doc?.key)))
  await ask(editor, 'DELETE', `/balance-checks/${doc?.id}`)
  const again = await ask(editor, 'PATCH', `/countries/${facts.country}?locale=en`, { emergencyNumbers })
  assert.equal(again.status, 200, again.text)
})

test('a carrier cannot move to a country where its check would call an emergency', async () => {
  const { payload } = newsroom
  const here = await sampleFacts(payload)
  const there = await sampleFacts(payload, { emergencyNumbers: [{ number: '110', service: 'police' }] })
  await payload.create({
    collection: 'balance-checks',
    data: sampleCheck(here.carrier, {
      channel: 'call',
      number: '110',
      dangerConfirmed: { dialled: '110' },
    }),
  })
  const reply = await ask(editor, 'PATCH', `/carriers/${here.carrier}`, { country: there.country })
  assert.equal(reply.status, 400)
  assert.match(reasons(reply), /would be an emergency number/)
})

test('what a check uses cannot be recorded as known wrong beside it', async () => {
  const { payload } = newsroom
  const { carrier } = await sampleFacts(payload)
  await payload.create({ collection: 'balance-checks', data: sampleCheck(carrier, { code: '*555#' }) })
  const knownWrong = [{ value: '*555#', kind: 'code', claim: 'Balance', truth: 'Something else.' }]
  const reply = await ask(editor, 'PATCH', `/carriers/${carrier}?locale=en`, { knownWrong })
  assert.equal(reply.status, 400)
  assert.match(reasons(reply), /known wrong/)
})

test('steps saved in one language leave the other languages as they were', async () => {
  const { doc } = await add({
    channel: 'ussd',
    code: '*121#',
    steps: 'Dial it.',
    verification: { note: 'Old page.' },
  })
  const saved = await ask(editor, 'PATCH', `/balance-checks/${doc?.id}?locale=es`, {
    steps: 'Márcalo.',
    verification: { note: 'Página antigua.' },
  })
  assert.equal(saved.status, 200, saved.text)
  const all = await ask(undefined, 'GET', `/balance-checks/${doc?.id}?locale=all`)
  assert.match(all.text, /"steps":\{[^}]*"en":"Dial it\."/)
  assert.match(all.text, /"steps":\{[^}]*"es":"Márcalo\."/)
  assert.match(all.text, /"note":\{[^}]*"en":"Old page\."/)
})

test('a carrier can be saved in a language into which its warnings are not yet translated', async () => {
  const { text, status } = await ask(editor, 'PATCH', `/carriers/${facts.carrier}?locale=ja`, {
    note: 'メモ',
  })
  assert.equal(status, 200, text)
  const english = await ask(undefined, 'GET', `/carriers/${facts.carrier}?locale=en`)
  assert.match(english.text, /It sells ringtones\./)
})
