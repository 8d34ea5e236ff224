import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deletionForms, isTypoOf } from './typo-tolerance'

const found = (typed: string, name: string) =>
  deletionForms(typed).some((form) => deletionForms(name).includes(form)) && isTypoOf(typed, name)

describe('a name with a typing error', () => {
  it('is found with one letter wrong, missing, too many or exchanged', () => {
    for (const typed of ['dokomo', 'docmo', 'doccomo', 'dcoomo']) assert.ok(found(typed, 'docomo'), typed)
  })

  it('may have two errors of any kind when it has eight letters', () => {
    for (const typed of ['vodaphone', 'vodofome', 'vdafonne', 'vdoafoen', 'vodafoneuk']) {
      assert.ok(found(typed, 'vodafone'), typed)
    }
    for (const typed of ['vodaphonne', 'vodahpome']) assert.ok(!found(typed, 'vodafone'), typed)
    assert.ok(!found('calro', 'telco'))
  })

  it('has its first letter right when it is short, and one error at most when it is not', () => {
    assert.ok(!found('mali', 'bali'))
    assert.ok(found('kanada', 'canada'))
    assert.ok(found('wodafone', 'vodafone'))
    assert.ok(!found('wodaphone', 'vodafone'))
  })

  it('may have its errors anywhere, however long it is', () => {
    for (const typed of [
      'xxunitedarabemirates',
      'unitdarabemirats',
      'untiedarabemiraets',
      'unitedarabemiratess',
    ]) {
      assert.ok(found(typed, 'unitedarabemirates'), typed)
    }
    assert.ok(deletionForms('unitedarabemirates').length <= 79)
  })

  it('is not guessed at when it is short, a number, or written without an alphabet', () => {
    for (const name of ['kt', 'ice', '*611#', '0120959472', '東京電力'])
      assert.deepEqual(deletionForms(name), [])
  })
})
