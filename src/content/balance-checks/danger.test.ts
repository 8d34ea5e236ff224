import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dangerOf } from './danger'

const norway = {
  name: 'Norway',
  callingCode: '+47',
  emergencyNumbers: [{ number: '113', service: 'ambulance' as const }],
}
const telenor = {
  name: 'Telenor',
  knownWrong: [
    { value: '*123#', kind: 'code' as const, claim: 'Balance', truth: 'It belongs to another country.' },
    { value: 'SALDO', kind: 'keyword' as const, claim: 'Balance', truth: 'It is Spanish.' },
    { value: 'My Telenor', kind: 'app-name' as const, claim: 'The app', truth: 'It is Mitt Telenor.' },
  ],
}

test('an emergency number of the country is a danger, however it is written', () => {
  for (const number of ['113', '+47113']) {
    const danger = dangerOf({ channel: 'call', number }, telenor, norway)
    assert.deepEqual(danger?.field, 'number')
    assert.match(danger?.message.en ?? '', /is an emergency number in Norway/)
  }
  assert.equal(dangerOf({ channel: 'ussd', code: '113' }, telenor, norway)?.field, 'code')
})

test('112 and 911 are a danger everywhere, also for travel eSIMs that belong to no country', () => {
  for (const number of ['112', '911']) {
    assert.match(dangerOf({ channel: 'sms', number }, telenor)?.message.en ?? '', /on every phone/)
  }
})

test('a code, a keyword or a name that is known wrong is a danger, and the message tells the truth', () => {
  assert.match(
    dangerOf({ channel: 'ussd', code: '*123#' }, telenor, norway)?.message.en ?? '',
    /belongs to another country/,
  )
  assert.equal(
    dangerOf({ channel: 'sms', number: '1955', keyword: 'saldo' }, telenor, norway)?.field,
    'keyword',
  )
  assert.equal(dangerOf({ channel: 'app', app: 'My Telenor' }, telenor, norway)?.field, 'app')
})

test('a field that the channel does not show endangers nobody', () => {
  assert.equal(
    dangerOf({ channel: 'web', number: '113', code: '*123#', app: 'My Telenor' }, telenor, norway),
    undefined,
  )
})

test('what only contains a dangerous number is no danger', () => {
  for (const number of ['1130', '0113', '1881']) {
    assert.equal(dangerOf({ channel: 'call', number }, telenor, norway), undefined)
  }
  assert.equal(dangerOf({ channel: 'ussd', code: '*113#' }, telenor, norway), undefined)
})
