import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { errorForTheLog, faultOf, isRefusal, textOf, withoutSecrets } from './fault'

const hash = '0123456789abcdef'.repeat(64)
const driver = (fields: object) => Object.assign(new Error('x'), { severity: 'ERROR', ...fields })
const failedQuery = (cause: unknown, query = 'insert into "users" ("hash", "salt") values ($1, $2)') =>
  Object.assign(
    new Error(`Failed query: ${query}\nparams: ${hash},ada@example.org\n    at hunter2 (a.ts:1:1)`),
    {
      query,
      params: [hash, 'ada@example.org'],
      cause,
    },
  )

test('of a failed query the statement, the table and Postgres’ reason are told, and none of its parameters', () => {
  const full = driver({
    message: 'could not extend file "base/1": No space left on device',
    code: '53100',
    detail: `Failing row contains (1, ada@example.org, ${hash})`,
  })
  const fault = faultOf(failedQuery(full))
  assert.equal(
    fault.sentence,
    'Failed query insert "users": could not extend file "base/1": No space left on device (Postgres 53100)',
  )
  assert.deepEqual(
    [fault.status, fault.frames],
    [503, []],
    'a database that is away or too slow is nobody’s line of code',
  )
  const ours = faultOf(failedQuery(driver({ message: 'deadlock detected', code: '40P01' })))
  assert.deepEqual(
    [ours.status, ours.frames[0]?.includes('requests/fault.test.ts'), ours.frames.length <= 6],
    [500, true, true],
  )
  assert.doesNotMatch(textOf(fault), /hunter2|ada|0123456789/)
})

test('what Postgres names is told, and the value that it quotes is not', () => {
  const unique = {
    code: '23505',
    table: 'users',
    constraint: 'users_email_idx',
    message: 'duplicate key value',
  }
  assert.equal(
    faultOf(driver(unique)).sentence,
    'duplicate key value (Postgres 23505, users, users_email_idx)',
  )
  const unreadable = { code: '22P02', message: 'invalid input syntax for type integer: "hunter2"' }
  assert.equal(faultOf(driver(unreadable)).sentence, 'invalid input syntax for type integer (Postgres 22P02)')
})

test('whoever prints the error for the log prints nothing else', () => {
  const printed = inspect(errorForTheLog(failedQuery(driver({ message: 'no', code: 'XX000' })), 'It failed.'))
  assert.match(printed, /^Error: It failed. Failed query insert "users": no \(Postgres XX000\)\n {4}at /)
  assert.doesNotMatch(printed, /hunter2|ada|0123456789|params|status/)
})

test('what is told of an error is told of it again, whoever prints it', () => {
  const query = failedQuery(driver({ message: 'no', code: 'XX000' }))
  for (const error of [query, new Error(query.message, { cause: query }), new Error('A', { cause: query })]) {
    const once = errorForTheLog(error)
    assert.deepEqual(faultOf(once), faultOf(error))
    assert.equal(faultOf(errorForTheLog(once)).sentence, once.message)
  }
})

test('a wrapped error tells its causes once each, and a circle ends', () => {
  const inner: Error = new Error('The disk is full.')
  const outer = new Error('The picture could not be written.', { cause: inner })
  inner.cause = outer
  assert.equal(faultOf(outer).sentence, 'The picture could not be written. The disk is full.')
  const graphql = Object.assign(new Error('Failed query: x'), { originalError: inner })
  assert.match(faultOf(graphql).sentence, /^The disk is full\. The picture/)
  const refused = new AggregateError([
    Object.assign(new Error('connect 127.0.0.1:5432'), { code: 'ECONNREFUSED' }),
  ])
  assert.match(faultOf(refused).sentence, /connect 127\.0\.0\.1:5432 \(ECONNREFUSED\)/)
})

test('what is thrown and is no error is told as what it is', () => {
  for (const [thrown, sentence] of [
    ['broken', 'Thrown: broken'],
    [{ password: 'hunter2' }, 'Thrown: object'],
    [undefined, 'Thrown: undefined'],
    [null, 'Thrown: object'],
  ] as const)
    assert.equal(faultOf(thrown).sentence, sentence)
})

test('whoever goes away in the middle of a request is no fault of ours, nor of the database', () => {
  const gone = Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
  assert.ok(isRefusal(faultOf(gone).status))
  assert.ok(isRefusal(faultOf(new Error('reading failed', { cause: gone })).status))
  assert.equal(faultOf(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })).status, 503)
})

test('a sentence is one line, and of bounded length', () => {
  assert.equal(withoutSecrets('a\r\n\u001b[31mb\tc'), 'a [31mb c')
  assert.ok(withoutSecrets('x y '.repeat(10_000)).length <= 400)
})

test('secrets are taken out of any text, however it carries them', () => {
  const token = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0xMjM0.c2lnbmF0dXJlLW9mLWl0'
  for (const text of [
    'Key (email)=(hunter2) already exists.',
    'Failing row contains (1, hunter2).',
    'Unexpected token \'h\', "hunter2" is not valid JSON',
    'Unexpected token } in JSON: ..."word":"hunter2"... is not valid JSON',
    'connect postgres://saldo:hunter2@db:5432/saldo',
    'no account hunter2@example.org here',
    '/api/users/hunter2%40example.org',
    'Cookie: a=b; payload-token=hunter2; c=d',
    'authorization: Digest hunter2',
    'JWT hunter2',
    '{"password":"hunter2 and more"}',
    '{\\"password\\":\\"hunter2 and more\\"}',
    "{ salt: 'hunter2' }",
    'password=hunter2&email=x',
    'resetPasswordToken: hunter2,',
    'Failed query: select hunter2\nparams: hunter2',
    `at ${hash}`,
    `at ${token}`,
    `${'x '.repeat(490)}${hash}`,
    'id Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA end',
  ]) {
    const left = withoutSecrets(text)
    assert.doesNotMatch(left, /hunter2|0123456789|eyJ|Zm9v/, left)
  }
  for (const text of [
    'connect ECONNREFUSED 127.0.0.1:5432',
    'relation "_balance_checks_v_version_verification_by_id_idx" does not exist',
    "Cannot read properties of undefined (reading 'slug')",
  ])
    assert.equal(withoutSecrets(text), text)
})
