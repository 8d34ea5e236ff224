import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { agree, disambiguate, narrowing, widened } from './disambiguate'
import type { Hit } from './find-names'

const place = { typed: '', name: '', rank: 0 as const }
const colombia: Hit = { ...place, kind: 'country', document: 1, country: 1, carrier: null }
const claro: Hit = { ...place, kind: 'carrier', document: 10, country: 1, carrier: 10 }
const claroOfPeru: Hit = { ...place, kind: 'carrier', document: 20, country: 2, carrier: 20 }
const code: Hit = { ...place, kind: 'check', document: 100, country: 1, carrier: 10 }

describe('the parts of a query', () => {
  it('narrow each other, and a country stays', () => {
    assert.deepEqual(disambiguate([[claroOfPeru, claro], [colombia]]), [[claro], [colombia]])
  })

  it('may be a code and a carrier: then the carrier’s own code is meant', () => {
    const another = { ...code, document: 200, carrier: 20, country: 2 }
    assert.deepEqual(
      disambiguate([
        [claro, claroOfPeru],
        [code, another],
      ]),
      [[code, another]],
    )
    assert.deepEqual(disambiguate([[code, another], [colombia]]), [[code], [colombia]])
  })

  it('that are equally good share a place, the better name first', () => {
    const byOtherName = { ...claroOfPeru, rank: 2 as const }
    assert.deepEqual(disambiguate([[byOtherName, claro]]), [[claro], [byOtherName]])
  })

  it('that mean nothing together may do so when one of them goes on', () => {
    const lyca = [{ ...claroOfPeru, typed: 'lyca', name: 'lyca' }]
    const here = { ...claro, typed: 'lyca', name: 'lycamobile' }
    assert.ok(!agree([lyca, [colombia]]))
    assert.deepEqual(widened([lyca, [colombia]], [here]), [[...lyca, here], [colombia]])
    assert.deepEqual(disambiguate(widened([lyca, [colombia]], [here])), [[here], [colombia]])
    assert.deepEqual(widened([lyca], [here]), [lyca])
  })

  it('may hold a guess that narrows, and no other', () => {
    assert.deepEqual(narrowing([[claro, claroOfPeru]], [[colombia]]), [[colombia]])
    assert.deepEqual(narrowing([[colombia]], [[claroOfPeru]]), [])
  })
})
