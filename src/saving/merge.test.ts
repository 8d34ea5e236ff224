import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { baseOf } from './base'
import type { FieldShape, Values } from './fields'
import { merge } from './merge'

const fields: FieldShape[] = [
  { type: 'text', name: 'title', localized: true },
  { type: 'row', fields: [{ type: 'text', name: 'summary', localized: true }] },
  { type: 'group', name: 'gone', fields: [{ type: 'text', name: 'since' }] },
  {
    type: 'array',
    name: 'wrong',
    fields: [
      { type: 'text', name: 'value' },
      { type: 'text', name: 'claim', localized: true },
    ],
  },
  { type: 'select', name: 'severity', defaultValue: 'major' },
]

const startedWith: Values = {
  title: 'old',
  summary: 'old summary',
  gone: { since: '2018' },
  wrong: [
    { id: 'a', value: '1', claim: 'one' },
    { id: 'b', value: '2', claim: 'two' },
  ],
}

const save = (sent: Values, current: Values) =>
  merge(fields, baseOf(fields, startedWith), { ...startedWith, ...sent }, { ...startedWith, ...current })

const rows = (value: unknown) => (Array.isArray(value) ? value.map(({ id }) => id).join('') : '')

describe('a save of a form', () => {
  test('leaves what its sender did not touch as others made it', () => {
    const { merged, conflicts } = save({ summary: 'mine' }, { title: 'theirs' })
    assert.equal(merged.title, 'theirs')
    assert.equal(merged.summary, 'mine')
    assert.deepEqual(conflicts, [])
  })

  test('sets aside what both touched, and goes on with the rest', () => {
    const { merged, conflicts } = save({ title: 'mine', summary: 'mine too' }, { title: 'theirs' })
    assert.equal(merged.title, 'theirs')
    assert.equal(merged.summary, 'mine too')
    assert.deepEqual(conflicts, [{ path: 'title', value: 'mine' }])
  })

  test('is no conflict when both wrote the same', () => {
    assert.deepEqual(save({ title: 'same' }, { title: 'same' }).conflicts, [])
  })

  test('looks inside groups', () => {
    const { merged, conflicts } = save({ gone: { since: '2019' } }, { gone: { since: '2020' } })
    assert.deepEqual(merged.gone, { since: '2020' })
    assert.deepEqual(conflicts, [{ path: 'gone.since', value: '2019' }])
  })

  test('takes the default that a form shows for what nobody stored', () => {
    const base = baseOf(fields, { ...startedWith, severity: 'major' })
    const sent = { ...startedWith, severity: 'typo' }
    const { merged, conflicts } = merge(fields, base, sent, startedWith)
    assert.equal(merged.severity, 'typo')
    assert.deepEqual(conflicts, [])
  })
})

describe('rows of a list', () => {
  const [a, b] = [
    { id: 'a', value: '1', claim: 'one' },
    { id: 'b', value: '2', claim: 'two' },
  ]

  test('are merged by their ids, wherever they stand', () => {
    const { merged } = save({ wrong: [{ ...a, claim: 'mine' }, b] }, { wrong: [b, { ...a, value: '9' }] })
    assert.deepEqual(merged.wrong, [b, { id: 'a', value: '9', claim: 'mine' }])
  })

  test('that each of two people added are both there', () => {
    const mine = { id: 'm', value: '3', claim: 'mine' }
    const theirs = { id: 't', value: '4', claim: 'theirs' }
    assert.equal(rows(save({ wrong: [a, mine, b] }, { wrong: [a, b, theirs] }).merged.wrong), 'ambt')
  })

  test('go when their sender took them away and nobody else touched them', () => {
    assert.equal(rows(save({ wrong: [b] }, {}).merged.wrong), 'b')
  })

  test('stay when somebody else wrote in them meanwhile', () => {
    assert.equal(rows(save({ wrong: [b] }, { wrong: [{ ...a, claim: 'theirs' }, b] }).merged.wrong), 'ab')
  })

  test('that somebody took away leave the text that was typed in them to its writer', () => {
    const { merged, conflicts } = save({ wrong: [{ ...a, claim: 'mine' }, b] }, { wrong: [b] })
    assert.equal(rows(merged.wrong), 'b')
    assert.deepEqual(conflicts, [{ path: 'wrong.a', value: { ...a, claim: 'mine' } }])
  })

  test('keep the order in which their sender put them', () => {
    assert.equal(rows(save({ wrong: [b, a] }, {}).merged.wrong), 'ba')
  })
})

test('every value that was sent is in the document or set aside, and every value of others that was not is there', () => {
  const text = fc.constantFrom('old', 'x', 'y', '')
  const row = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), value: text, claim: text })
  const values = fc.record({
    title: text,
    summary: text,
    gone: fc.record({ since: text }),
    wrong: fc.uniqueArray(row, { selector: ({ id }) => id }),
  })
  fc.assert(
    fc.property(values, values, values, (started, sent, current) => {
      const base = baseOf(fields, started)
      const { merged, conflicts } = merge(fields, base, sent, current)
      const [before, wanted, there, after] = [started, sent, current, merged].map((side) => flat(side))
      for (const [path, value] of Object.entries(wanted ?? {})) {
        if (value === (before?.[path] ?? '')) continue
        const aside = conflicts.some(
          (conflict) => path === conflict.path || path.startsWith(`${conflict.path}.`),
        )
        assert.ok(after?.[path] === value || aside, `${path}: ${value} is lost`)
      }
      for (const [path, value] of Object.entries(there ?? {})) {
        const touchedBySender = (wanted?.[path] ?? '') !== (before?.[path] ?? '')
        if (touchedBySender || value === before?.[path]) continue
        assert.equal(after?.[path], value, `${path} of somebody else is lost`)
      }
    }),
    { numRuns: 2_000 },
  )
})

function flat(side: Values): Record<string, unknown> {
  const { wrong, gone, ...rest } = side
  const cells = Array.isArray(wrong)
    ? wrong.flatMap(({ id, value, claim }) => [
        [`wrong.${id}.value`, value],
        [`wrong.${id}.claim`, claim],
      ])
    : []
  const since = typeof gone === 'object' && gone !== null && 'since' in gone ? gone.since : ''
  return { ...rest, 'gone.since': since, ...Object.fromEntries(cells) }
}
