import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FormState } from 'payload'
import type { FieldShape } from './fields'
import { afterRenewal, afterSave, freshBase, touchedNames, valuesOf, withoutValues } from './form-memory'

const fields: FieldShape[] = [
  { type: 'text', name: 'title' },
  { type: 'textarea', name: 'summary' },
  { type: 'array', name: 'apps', fields: [{ type: 'text', name: 'name' }] },
]
const shape = { form: 'a form', language: 'en', fields }

type Row = { id: string; name: string }

function state(title: string, summary: string, apps: Row[] = []): FormState {
  const field = (value: unknown) => ({ value, initialValue: value })
  const rows = apps.flatMap(({ id, name }, index) => [
    [`apps.${index}.id`, field(id)],
    [`apps.${index}.name`, field(name)],
  ])
  return {
    title: field(title),
    summary: field(summary),
    apps: { ...field(apps.length), disableFormData: true, rows: apps.map(({ id }) => ({ id })) },
    ...Object.fromEntries(rows),
  }
}

const started = state('old', 'old')
const base = freshBase(shape, started)

describe('the answer to a save', () => {
  test('goes into a field in which nothing was typed since', () => {
    const sent = state('mine', 'old')
    const next = afterSave(shape, { sent, answer: state('tidied', 'theirs'), now: sent, base })
    assert.deepEqual([next.title?.value, next.summary?.value], ['tidied', 'theirs'])
    assert.deepEqual(touchedNames(shape, baseIn(next), valuesOf(next)), [])
  })

  test('never goes over what was typed since it was sent, also in a field that was left again', () => {
    const [sent, now] = [state('mine', 'old'), state('mine and more', 'typed later')]
    const next = afterSave(shape, { sent, answer: state('mine', 'old'), now, base })
    assert.deepEqual([next.title?.value, next.summary?.value], ['mine and more', 'typed later'])
    assert.deepEqual(touchedNames(shape, baseIn(next), valuesOf(next)), ['title', 'summary'])
  })

  test('renews no entry of the base where the form does not show it', () => {
    const [sent, now] = [state('mine', 'old'), state('mine and more', 'old')]
    const next = afterSave(shape, { sent, answer: state('theirs', 'old'), now, base })
    assert.equal(baseIn(next).fingerprints.title, base.fingerprints.title)
  })

  test('brings the rows that somebody else added, and keeps what is being typed in the others', () => {
    const before = state('old', 'old', [{ id: 'a', name: 'one' }])
    const sent = before
    const now = state('old', 'old', [{ id: 'a', name: 'one, typed since' }])
    const answer = state('old', 'old', [
      { id: 't', name: 'theirs' },
      { id: 'a', name: 'one' },
    ])
    const next = afterSave(shape, { sent, answer, now, base: freshBase(shape, before) })
    const { apps } = valuesOf(next)
    assert.deepEqual(apps, [
      { id: 't', name: 'theirs' },
      { id: 'a', name: 'one, typed since' },
    ])
  })

  test('leaves Payload nothing to put over the form', () => {
    const answer = withoutValues(state('theirs', 'theirs'))
    assert.equal('value' in (answer.title ?? {}), false)
  })
})

test('a renewed page keeps what was typed and not saved, on what it was typed on', () => {
  const { state: next, touched } = afterRenewal(shape, state('typed', 'old'), base, state('theirs', 'theirs'))
  assert.deepEqual(touched, ['title'])
  assert.deepEqual([next.title?.value, next.summary?.value], ['typed', 'theirs'])
  assert.equal(baseIn(next).fingerprints.title, base.fingerprints.title)
  assert.notEqual(baseIn(next).fingerprints.summary, base.fingerprints.summary)
})

test('a page that was made before the last save was answered changes nothing', () => {
  const at = (updatedAt: string, of: FormState): FormState => ({ ...of, updatedAt: { value: updatedAt } })
  const saved = state('saved', 'typed since')
  const before = at('2026-11-27T10:00:02.000Z', saved)
  const { state: next, touched } = afterRenewal(
    shape,
    before,
    freshBase(shape, state('saved', 'old')),
    at('2026-11-27T10:00:01.999Z', state('old', 'old')),
  )
  assert.deepEqual(valuesOf(next).title, 'saved')
  assert.deepEqual(valuesOf(next).summary, 'typed since')
  assert.deepEqual(touched, ['summary'])
})

function baseIn(next: FormState) {
  const { base: carried } = next
  assert.ok(carried)
  return freshBaseShape(carried.value)
}

function freshBaseShape(value: unknown): typeof base {
  assert.ok(typeof value === 'object' && value !== null && 'fingerprints' in value)
  return Object.assign({ ...base }, value)
}
