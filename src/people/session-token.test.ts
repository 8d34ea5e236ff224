import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { test } from 'node:test'
import { jwtSign } from 'payload'
import { carriesSession } from './session-token'

const secret = 'a secret of the newsroom'
const keyOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)
const fieldsToSign = { id: 1, collection: 'users', sid: 'x', role: 'editor' }
const sign = async (key: string, tokenExpiration = 3_600) =>
  (await jwtSign({ fieldsToSign, secret: key, tokenExpiration })).token
const carries = carriesSession(secret)
const token = await sign(keyOf(secret))

test('a token that Payload signed counts, in each of the places where Payload looks for one', () => {
  assert.ok(carries({ authorization: `JWT ${token}` }))
  assert.ok(carries({ authorization: `Bearer ${token}` }))
  assert.ok(carries({ cookie: `payload-token=${token}` }))
  assert.ok(carries({ cookie: `payload-lng=zh; payload-token=${token}; other=x` }))
  assert.ok(carries({ cookie: `payload-token=old; payload-token=${token}` }))
  assert.ok(carries({ authorization: 'Basic eDp5', cookie: `payload-token=${token}` }))
})

test('no token counts, or one that is over, that somebody else signed or that was changed', async () => {
  const [head = '', , signature = ''] = token.split('.')
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const exp = Date.now()
  const endless = createHmac('sha256', keyOf(secret)).update(`${head}.${encoded({ id: 1 })}`)
  const worthless = [
    '',
    '.',
    '..',
    'x',
    `${token}x`,
    token.slice(0, -2),
    await sign(keyOf(secret), -1),
    await sign(secret),
    await sign(keyOf('a secret of somebody else')),
    `${head}.${encoded({ ...fieldsToSign, exp })}.${signature}`,
    `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded({ ...fieldsToSign, exp })}.`,
    `${head}.${encoded({ id: 1 })}.${endless.digest('base64url')}`,
  ]
  for (const sent of worthless) {
    assert.equal(carries({ authorization: `JWT ${sent}` }), false, sent)
    assert.equal(carries({ cookie: `payload-token=${sent}` }), false, sent)
  }
  assert.equal(carries({}), false)
  assert.equal(carries({ authorization: token, cookie: `another-payload-token=${token}` }), false)
})
