import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GraphQLError } from 'graphql'
import { APIError, AuthenticationError } from 'payload'
import { logOptions } from './log-of-the-operator'

test('what a person did wrong is no error in the log of the operator, over REST as over GraphQL', () => {
  const wrongPassword = new AuthenticationError()
  assert.deepEqual(logged(wrongPassword), [])
  assert.deepEqual(logged(new APIError('It is still in use.', 400)), [])
  assert.deepEqual(logged(new GraphQLError('It', { originalError: wrongPassword })), [])
})

test('what the operator can mend is', () => {
  for (const fault of [new Error('The disk is full.'), new APIError('No connection.', 500)])
    assert.deepEqual(logged(fault), [{ err: fault }])
})

function logged(err: Error) {
  const lines: unknown[] = []
  const logMethod = logOptions.hooks?.logMethod
  assert.ok(logMethod)
  Reflect.apply(logMethod, undefined, [[{ err }], (line: unknown) => lines.push(line), 50])
  return lines
}
