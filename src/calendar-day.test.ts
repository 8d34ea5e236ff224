import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, isCalendarDay, noonOf } from './calendar-day'

test('a day is one that the calendar has, alone or as the beginning of a moment', () => {
  for (const day of ['2026-11-20', '2024-02-29', '2026-11-20T23:59:59Z', '2026-11-20T00:00:00+13:00'])
    assert.equal(isCalendarDay(day), true, day)
  for (const day of ['2018-04-31', '2018-04-31T12:00:00.000Z', '2026-02-29', '1900-02-29', '2018-13-01'])
    assert.equal(isCalendarDay(day), false, day)
  for (const day of ['2018-04-00', '0000-01-01', '2018-4-3', '2018', ''])
    assert.equal(isCalendarDay(day), false, day)
})

test('the day of a moment is its day in UTC', () => {
  assert.equal(dayOf('2026-11-20T00:00:00.000Z'), '2026-11-20')
  assert.equal(dayOf('2026-11-20T23:59:59.999Z'), '2026-11-20')
  assert.equal(dayOf(new Date(noonOf('2026-11-20'))), '2026-11-20')
  for (const none of [undefined, null, '', 'soon']) assert.equal(dayOf(none), '')
})
