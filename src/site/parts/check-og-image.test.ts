import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Ranked } from '@/content/balance-checks/check-order'
import { listAnswer } from './check-og-image'

function way(name: string, change: Partial<Ranked> = {}, gone = false) {
  return {
    name,
    gone,
    quickest: {
      channel: 'web' as const,
      shows: ['balance' as const],
      replyLanguages: [],
      reservations: [],
      needsData: 'yes' as const,
      cost: 'unknown' as const,
      sources: [],
      verification: { state: 'reported' as const, sourceIsOld: false, doubted: false },
      shown: `${name}.example`,
      ...change,
    },
  }
}

const names = (...carriers: Parameters<typeof listAnswer>[0]) => {
  const answer = listAnswer(carriers, 'en')
  return answer?.kind === 'list' ? answer.rows.map(({ name }) => name) : undefined
}

const old = { reservations: [{ kind: 'old' as const, year: '2011' }] }

test('a picture of many carriers shows three, first those whose check needs no data', () => {
  const call = way('SoftBank', { channel: 'call', needsData: 'no' })
  assert.deepEqual(names(way('au'), way('b-mobile'), way('CDJapan'), call), ['SoftBank', 'au', 'b-mobile'])
})

test('it shows neither who is gone nor what is doubtful while there is something else', () => {
  assert.deepEqual(names(way('Softcard', {}, true), way('Digicel', old), way('Telia')), ['Telia'])
  assert.deepEqual(names(way('Digicel', old)), ['Digicel · source from 2011'])
  assert.equal(names({ name: 'ahamo', gone: false }), undefined)
})
