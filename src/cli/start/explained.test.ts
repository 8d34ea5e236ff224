import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CommandError } from '../command-error'
import { explained } from './explained'

test('a refusal is its sentence', () => {
  assert.equal(explained(new CommandError('Port 80 is taken.')), 'Port 80 is taken.')
})

test('a database that went away is a sentence, however deep the error says so', () => {
  const shutdown = Object.assign(new Error('terminating connection'), { code: '57P01' })
  assert.match(
    explained(new Error('Failed query', { cause: shutdown })),
    /connection to the database was lost/,
  )
  assert.match(explained(new Error('Connection terminated unexpectedly')), /was lost/)
})

test('an error of our own says where it happened, and a failed query nothing that it was about', () => {
  assert.match(
    explained(new TypeError('x is not a function')),
    /^TypeError: x is not a function\n {4}at .*explained\.test\.ts/,
  )
  const query = { query: 'insert into "users" ("hash") values ($1)', params: ['hunter2'] }
  const failed = Object.assign(new Error(`Failed query: ${query.query}\nparams: hunter2`), query)
  assert.match(explained(failed), /^Failed query insert "users"\n {4}at /)
})
