import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  bottom,
  fromLeft,
  inner,
  keyHeight,
  margin,
  rowGap,
  rowHeight,
  rowsBelow,
  start,
  titleRooms,
  wayHeight,
} from './layout'

test('a picture in Arabic is the mirror image of one in English', () => {
  assert.equal(fromLeft(margin, 100, false), margin)
  assert.equal(fromLeft(margin, 100, true), margin + inner - 100)
})

test('a list has as many rows as there is room for, and three at most', () => {
  assert.equal(rowsBelow(start, 9), 3)
  assert.equal(rowsBelow(start, 2), 2)
  assert.equal(rowsBelow(bottom - 2 * rowHeight - rowGap, 9), 2)
  assert.equal(rowsBelow(bottom - 10, 9), 0)
})

test('below the longest title there is still room for the answer', () => {
  const lowest = (rooms: { height: number }[]) => start + Math.max(...rooms.map(({ height }) => height)) + 40
  assert.ok(rowsBelow(lowest(titleRooms.list), 9) >= 1)
  assert.ok(lowest(titleRooms.ways) + 2 * 28 * 1.3 < bottom - wayHeight - 40)
  assert.ok(lowest(titleRooms.check) + 56 + 34 + 16 + keyHeight(0, 0) < bottom)
})
