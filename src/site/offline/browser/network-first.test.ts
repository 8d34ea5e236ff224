import assert from 'node:assert/strict'
import { beforeEach, describe, it, mock } from 'node:test'
import { memoryCaches } from '../../../../e2e/support/memory-caches'
import { newCopy } from './kept-countries'
import { networkFirst } from './network-first'

const site = 'https://saldo.example'
const dead = () => Promise.reject<Response>(new TypeError('Failed to fetch'))
const silent = () => new Promise<Response>(() => undefined)

async function answer(path: string, network: Promise<Response>) {
  const response = await networkFirst(`${site}${path}`, network)
  return { status: response.status, text: await response.text() }
}

describe('a page of a reader who keeps Japan in English', () => {
  beforeEach(async () => {
    Reflect.set(globalThis, 'caches', memoryCaches())
    const copy = await newCopy({ address: '/en/japan', name: 'Japan', locale: 'en', note: 'kept {ago}' })
    await copy.put('/en/japan', new Response('<main>Japan</main>'))
    await copy.put('/en/offline', new Response('not kept'))
    await copy.finish()
  })

  it('comes from the network while there is one', async () => {
    const { text } = await answer('/en/japan', Promise.resolve(new Response('of now')))
    assert.equal(text, 'of now')
  })

  it('is the copy, with its age, when the network is dead', async () => {
    const { status, text } = await answer('/en/japan', dead())
    assert.equal(status, 200)
    assert.match(text, /<main><p [^>]+>kept 1 minute ago<\/p>Japan/)
  })

  it('is the copy when the network answers nothing for five seconds', async () => {
    mock.timers.enable({ apis: ['setTimeout'] })
    const asked = answer('/en/japan', silent())
    mock.timers.tick(5_000)
    mock.timers.reset()
    assert.match((await asked).text, /kept/)
  })

  it('says that it is not kept, also in a language of which nothing is kept', async () => {
    for (const path of ['/en/france', '/ko/japan', '/']) {
      assert.deepEqual(await answer(path, dead()), { status: 503, text: 'not kept' })
    }
  })
})
