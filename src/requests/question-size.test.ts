import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { firstExcess, questionSize } from './question-size'

const times = (count: number, part: (n: number) => object) => Array.from({ length: count }, (_, n) => part(n))
const refused = (where: unknown, sort?: unknown) => firstExcess(where, sort)?.problem.en

describe('the size of a question', () => {
  it('counts conditions, steps through relations, values and letters', () => {
    const nothing = { conditions: 0, steps: 0, values: 0, letters: 0 }
    for (const none of [undefined, '', {}, null]) assert.deepEqual(questionSize(none), nothing)
    const where = {
      and: [{ title: { like: 'abc' } }, { or: [{ 'carriers.country.slug': { in: ['a', 'b'] } }] }],
    }
    assert.deepEqual(questionSize(where), { conditions: 2 + 1 + 2, steps: 2, values: 3, letters: 3 })
  })

  it('is the same however a path is written', () => {
    for (const where of [
      { 'carrier.country.slug': { equals: 'a' } },
      { carrier__country__slug: { equals: 'a' } },
      { carrier: { country: { slug: { equals: 'a' } } } },
      { carrier: { 'country.slug': { equals: 'a' } } },
      { carrier: { contains: { slug: { equals: 'a' } } } },
    ])
      assert.equal(questionSize(where).steps, 2, JSON.stringify(where))
  })

  it('counts each path to its end, also what it has in common with another', () => {
    const where = {
      carrier: { slug: { equals: 'a' }, country: { slug: { equals: 'b' }, name: { equals: 'c' } } },
    }
    assert.deepEqual(questionSize(where), { conditions: 3, steps: 1 + 2 + 2, values: 3, letters: 1 })
  })
})

describe('a question that keeps the database busy for minutes', () => {
  it('is refused', () => {
    const title = { title: { equals: 'a' } }
    const country = { 'carriers.country.slug': { like: 'a' } }
    for (const [where, why] of [
      [{ or: times(1_000, () => title) }, /100 conditions/],
      [{ OR: times(51, () => title) }, /100 conditions/],
      [{ or: { ...times(51, () => title) } }, /100 conditions/],
      [{ or: times(101, () => ({})) }, /100 conditions/],
      [Object.fromEntries(times(101, () => ({})).map((empty, n) => [`c${n}`, empty])), /100 conditions/],
      [{ and: [{ and: [{ or: times(51, () => title) }] }] }, /100 conditions/],
      [{ or: times(11, () => country) }, /20 relations/],
      [{ [`${'a.'.repeat(21)}b`]: { equals: 1 } }, /20 relations/],
      [
        Object.fromEntries(times(11, (n) => ({ n })).map((_, n) => [`c${n}.a.b`, { equals: 1 }])),
        /20 relations/,
      ],
      [{ id: { in: times(1_001, () => ({})) } }, /1000 values/],
      [{ id: { not_in: '1,'.repeat(1_000) } }, /1000 values/],
      [{ title: { like: 'a '.repeat(251) } }, /500 characters/],
    ] as const)
      assert.match(refused(where) ?? '', why, JSON.stringify(where).slice(0, 100))
    assert.match(refused(undefined, 'title,'.repeat(10)) ?? '', /10 fields/)
    assert.match(
      refused(
        undefined,
        Array.from({ length: 11 }, () => '-title'),
      ) ?? '',
      /10 fields/,
    )
  })

  it('is not what a person asks in the panel', () => {
    const ids = Array.from({ length: 1_000 }, (_, n) => n)
    for (const where of [
      { id: { in: ids } },
      { id: { not_in: ids.join(',') } },
      { or: times(50, () => ({ title: { like: 'a'.repeat(500) } })) },
      { and: times(10, () => ({ 'carriers.country.slug': { equals: 'jp' } })) },
    ])
      assert.equal(refused(where, ['title', '-updatedAt']), undefined, JSON.stringify(where).slice(0, 100))
  })
})
