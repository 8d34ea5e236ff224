import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knownWrongIn } from './known-wrong'

const telenor = {
  name: 'Telenor',
  knownWrong: [
    { value: '*123#', kind: 'code' as const, claim: 'Balance', truth: 'It belongs to another country.' },
    { value: '080-252', kind: 'number' as const, claim: 'Balance', truth: 'A shop.' },
    { value: 'SALDO', kind: 'keyword' as const, claim: 'Balance', truth: 'It is Spanish.' },
    { value: 'My Telenor', kind: 'app-name' as const, claim: 'The app', truth: 'It is Mitt Telenor.' },
  ],
}
const wrongIn = (check: Parameters<typeof knownWrongIn>[0]) => knownWrongIn(check, telenor, '+47')

test('a code, a keyword or a name that is known wrong is found, and the message tells the truth', () => {
  assert.match(wrongIn({ channel: 'ussd', code: '*123#' })?.message.en ?? '', /belongs to another country/)
  assert.equal(wrongIn({ channel: 'sms', number: '1955', keyword: 'saldo' })?.field, 'keyword')
  assert.equal(wrongIn({ channel: 'app', app: 'My Telenor' })?.field, 'app')
})

test('a number is known wrong in every dress', () => {
  for (const number of ['080252', '+47080252', '080 252', '０８０２５２'])
    assert.equal(wrongIn({ channel: 'call', number })?.field, 'number', number)
})

test('a field that the channel does not show misleads nobody', () => {
  assert.equal(wrongIn({ channel: 'web', code: '*123#', keyword: 'SALDO', app: 'My Telenor' }), undefined)
})
