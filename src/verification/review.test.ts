import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayAfter, daysUntilReview } from './review'

const official = [{ kind: 'official' as const }, { kind: 'third-party' as const }]
const others = [{ kind: 'third-party' as const }, { kind: 'unverified' as const }]

const keys = Array.from({ length: 400 }, (_, index) => `xx-carrier-ussd-${index}`)
const daysOf = (
  channel: Parameters<typeof daysUntilReview>[0]['channel'],
  sources: typeof official | typeof others,
) => keys.map((key) => daysUntilReview({ key, channel, sources }))
const around = (days: number[]) => Math.round(days.reduce((sum, one) => sum + one, 0) / days.length)

test('codes, texts and calls wait 180 days, apps, sites and shops 120, third parties alone 60', () => {
  for (const channel of ['ussd', 'sms', 'call'] as const)
    assert.ok(Math.abs(around(daysOf(channel, official)) - 180) <= 2, channel)
  for (const channel of ['app', 'web', 'store', 'messaging'] as const)
    assert.ok(Math.abs(around(daysOf(channel, official)) - 120) <= 2, channel)
  for (const channel of ['ussd', 'app'] as const)
    assert.ok(Math.abs(around(daysOf(channel, others)) - 60) <= 1, channel)
})

test('what is verified on one day falls due over a tenth more or less, each key always on the same day', () => {
  const days = daysOf('ussd', official)
  assert.deepEqual(daysOf('ussd', official), days)
  assert.ok(
    Math.min(...days) >= 162 && Math.max(...days) <= 198,
    `${Math.min(...days)} to ${Math.max(...days)}`,
  )
  const busiest = Math.max(...[...new Set(days)].map((day) => days.filter((one) => one === day).length))
  assert.ok(new Set(days).size >= 30 && busiest < keys.length / 10, `${new Set(days).size} days, ${busiest}`)
})

test('a day is counted on from a moment', () => {
  assert.equal(dayAfter('2026-11-20T08:00:00.000Z', 14), '2026-12-04T08:00:00.000Z')
})
