import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { memoryCaches } from '../../../../e2e/support/memory-caches'
import { copyOfPage, keptCountries, keptCountry, newCopy, remove, unfinishedCopies } from './kept-countries'

const japan = { address: '/en/japan', name: 'Japan', locale: 'en', note: '' }
const pause = () => new Promise((resolve) => setTimeout(resolve, 2))

async function keep(country = japan, text = 'page') {
  await pause()
  const copy = await newCopy(country)
  await copy.put(country.address, new Response(text))
  await copy.finish()
}

async function read(address: string) {
  return (await copyOfPage(address, await keptCountries()))?.page.text()
}

describe('kept countries', () => {
  beforeEach(() => {
    Reflect.set(globalThis, 'caches', memoryCaches())
  })

  it('are there when they are whole, and not before', async () => {
    const copy = await newCopy(japan)
    await copy.put('/en/japan', new Response('half'))
    assert.equal(await read('/en/japan'), undefined)
    await copy.finish()
    assert.equal(await read('/en/japan?from=paper'), 'half')
  })

  it('are told from copies that were never finished', async () => {
    await keep()
    await newCopy({ ...japan, address: '/en/norway' })
    const [leftover, ...others] = await unfinishedCopies()
    assert.match(leftover ?? '', /\/en\/norway /)
    assert.deepEqual(others, [])
  })

  it('keep the old copy until the new one is whole', async () => {
    await keep(japan, 'old')
    await pause()
    const copy = await newCopy(japan)
    await copy.put('/en/japan', new Response('new'))
    assert.equal(await read('/en/japan'), 'old')
    await copy.abandon()
    assert.equal(await read('/en/japan'), 'old')
    await keep(japan, 'newer')
    assert.equal(await read('/en/japan'), 'newer')
    assert.equal((await caches.keys()).length, 1)
  })

  it('are removed with whatever was never finished, and without their neighbours', async () => {
    await keep()
    await keep({ ...japan, address: '/en/japan-islands' })
    await newCopy(japan)
    await remove('/en/japan')
    assert.equal(await keptCountry('/en/japan'), undefined)
    assert.equal((await caches.keys()).length, 1)
  })
})
