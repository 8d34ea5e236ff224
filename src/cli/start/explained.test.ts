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
    String(explained(new Error('Failed query', { cause: shutdown }))),
    /connection to the database was lost/,
  )
  assert.match(String(explained(new Error('Connection terminated unexpectedly'))), /was lost/)
})

test('an error of our own keeps its trace', () => {
  const error = new TypeError('x is not a function')
  assert.equal(explained(error), error)
})
