import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FairQueue, QueueIsFull } from './fair-queue'

/** Works that end when they are told to, in the order in which they began. */
function works() {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const work = (name: string) => () =>
    new Promise<void>((resolve) => {
      begun.push(name)
      ends.push(resolve)
    })
  const endOne = async () => {
    ends.shift()?.()
    await new Promise(setImmediate)
  }
  return { begun, work, endOne }
}

test('somebody with one request waits for one of a flood, not for all of it', async () => {
  const { begun, work, endOne } = works()
  const queue = new FairQueue({ running: 1, waiting: 100, waitingInLine: 50 })
  for (let n = 0; n < 40; n++) queue.run('flood', work(`flood ${n}`))
  queue.run('owner', work('owner'))
  await endOne()
  await endOne()
  assert.deepEqual(begun, ['flood 0', 'flood 1', 'owner'])
})

test('a flood fills its own line and nobody else’s, and all lines together have an end', async () => {
  const { begun, work, endOne } = works()
  const queue = new FairQueue({ running: 2, waiting: 5, waitingInLine: 3 })
  for (let n = 0; n < 5; n++) queue.run('flood', work(`flood ${n}`))
  await assert.rejects(queue.run('flood', work('flood 5')), QueueIsFull)
  queue.run('one', work('one'))
  queue.run('two', work('two'))
  await assert.rejects(queue.run('three', work('three')), QueueIsFull)
  assert.deepEqual(begun, ['flood 0', 'flood 1'])
  for (let n = 0; n < 7; n++) await endOne()
  assert.deepEqual([...begun].sort(), ['flood 0', 'flood 1', 'flood 2', 'flood 3', 'flood 4', 'one', 'two'])
})

test('work that fails makes room for the next', async () => {
  const queue = new FairQueue({ running: 1, waiting: 1, waitingInLine: 1 })
  const failing = queue.run('one', () => Promise.reject(new Error('no')))
  const next = queue.run('two', () => Promise.resolve('done'))
  await assert.rejects(failing, /^Error: no$/)
  assert.equal(await next, 'done')
  assert.equal(await queue.run('three', () => Promise.resolve('also')), 'also')
})
