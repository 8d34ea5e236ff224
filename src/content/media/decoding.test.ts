import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { decoding, sharpInTurn } from './decoding'
import { Turns } from './turns'

test('of things that take turns, one is done at a time, also behind one that fails', async () => {
  const turns = new Turns(50)
  let [now, most] = [0, 0]
  const act = async (n: number) => {
    now += 1
    most = Math.max(most, now)
    await new Promise(setImmediate)
    now -= 1
    if (n % 3 === 0) throw new Error(`${n}`)
    return n
  }
  const all = Array.from({ length: 30 }, (_, n) => turns.take(() => act(n)))
  assert.equal(turns.full, false)
  const done = await Promise.allSettled(all)
  assert.equal(most, 1)
  assert.equal(done.filter(({ status }) => status === 'fulfilled').length, 20)
})

test('as many wait as may, and when they are gone there is room again', async () => {
  const turns = new Turns(3)
  const all = [1, 2, 3].map(() => turns.take(async () => {}))
  assert.equal(turns.full, true)
  await Promise.all(all)
  assert.equal(turns.full, false)
})

test('twenty large pictures at once, copies of them included, are decoded one at a time on one thread', async (t) => {
  let [now, most, decoded] = [0, 0, 0]
  const { take } = decoding
  t.mock.method(decoding, 'take', (action: () => Promise<unknown>) =>
    Reflect.apply(take, decoding, [
      async () => {
        most = Math.max(most, ++now)
        decoded += 1
        try {
          return await action()
        } finally {
          now -= 1
        }
      },
    ]),
  )
  const white = { create: { width: 900, height: 900, channels: 3 as const, background: '#fff' } }
  const png = await sharp(white).png().toBuffer()
  await Promise.all(
    Array.from({ length: 10 }, () => {
      const image = sharpInTurn(png).rotate()
      return Promise.all([
        image.toBuffer(),
        image.clone().resize(20).webp().toBuffer({ resolveWithObject: true }),
      ])
    }),
  )
  assert.equal(most, 1)
  assert.equal(decoded, 20)
  assert.equal(sharp.concurrency(), 1)
})
