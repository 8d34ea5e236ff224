import assert from 'node:assert/strict'
import { test } from 'node:test'
import { channels, subject } from './channels'

test('a check is told apart the way people say it', () => {
  assert.equal(subject({ channel: 'ussd', code: '*611#' }), '*611#')
  assert.equal(subject({ channel: 'sms', keyword: 'SALDO', number: '2525' }), 'SALDO → 2525')
  assert.equal(subject({ channel: 'sms', number: '2525' }), '2525')
  assert.equal(subject({ channel: 'web', url: 'https://www.telenor.no/min-side' }), 'telenor.no')
  assert.equal(subject({ channel: 'web', url: 'nonsense' }), '')
  assert.equal(subject({ channel: 'store' }), '')
})

test('a link dials, writes or opens what its channel has', () => {
  const carrier = {
    website: 'https://carrier.example',
    apps: [{ name: 'Mine', formerNames: ['Old'], android: 'https://play.example' }],
  }
  const { ussd, sms, call, app, web, store } = channels
  assert.equal(ussd.action({ code: '*611#' }, carrier), 'tel:*611%23')
  assert.equal(ussd.action({}, carrier), undefined)
  assert.equal(sms.action({ number: '2525', keyword: 'SALDO 1' }, carrier), 'sms:2525?&body=SALDO%201')
  assert.equal(sms.action({ number: '2525' }, carrier), 'sms:2525')
  assert.equal(sms.action({ number: '#2727', keyword: 'RESTO' }, carrier), 'sms:%232727?&body=RESTO')
  assert.equal(sms.action({ number: '*150#' }, carrier), 'sms:*150%23')
  assert.equal(sms.action({ number: '+4712345678', keyword: 'A&B' }, carrier), 'sms:+4712345678?&body=A%26B')
  assert.equal(call.action({ number: '#31#150' }, carrier), 'tel:%2331%23150')
  assert.equal(app.action({ app: 'Old' }, carrier), 'https://play.example')
  assert.equal(app.action({ app: 'Other' }, carrier), undefined)
  assert.equal(web.action({}, carrier), 'https://carrier.example')
  assert.equal(store.action({}, carrier), undefined)
})
