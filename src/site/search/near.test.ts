import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isNear, nearForms } from './near'

const found = (typed: string, name: string) =>
  nearForms(typed).some((form) => nearForms(name).includes(form)) && isNear(typed, name)

describe('a name with a typing error', () => {
  it('is found with one letter wrong, missing, too many or exchanged', () => {
    for (const typed of ['dokomo', 'docmo', 'doccomo', 'dcoomo']) assert.ok(found(typed, 'docomo'), typed)
  })

  it('may have two errors when it is long', () => {
    assert.ok(found('phillipines', 'philippines'))
    assert.ok(!found('calro', 'telco'))
  })

  it('is not guessed at when it is short, a number, or written without an alphabet', () => {
    for (const name of ['kt', 'ice', '*611#', '0120959472', '東京電力']) assert.deepEqual(nearForms(name), [])
  })
})
