import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cachedResponse } from './cached-response'
import { ResponseCache } from './response-cache'

const pageWith = (body: string, ...tags: string[]) => cachedResponse({ status: 200, headers: {}, body, tags })
const bodyOf = async (page: ReturnType<ResponseCache['getOrRender']>) =>
  (await page).bodies.identity.toString()

function following() {
  const cache = new ResponseCache()
  cache.followed()
  return cache
}

describe('the page cache', () => {
  it('serves a kept page again without rendering it', async () => {
    const cache = following()
    await cache.getOrRender('/en', () => pageWith('first', 'guides'))
    assert.equal(await bodyOf(cache.getOrRender('/en', () => pageWith('second', 'guides'))), 'first')
  })

  it('drops what a notice names, and only that', async () => {
    const cache = following()
    await cache.getOrRender('/a', () => pageWith('a', 'carrier:1'))
    await cache.getOrRender('/b', () => pageWith('b', 'carrier:2'))
    cache.drop(['carrier:1'])
    assert.equal(cache.get('/a'), undefined)
    assert.ok(cache.get('/b'))
  })

  it('makes a page anew when its day is over, and serves the old one while the database is away', async () => {
    const cache = following()
    const yesterday = () =>
      cachedResponse({ status: 200, headers: {}, body: 'old', tags: [], until: Date.now() - 1 })
    await cache.getOrRender('/en', yesterday)
    assert.equal(cache.get('/en'), undefined)
    assert.equal(await bodyOf(cache.getOrRender('/en', () => pageWith('new'))), 'new')
    await cache.getOrRender('/ja', yesterday)
    cache.lost()
    assert.ok(cache.get('/ja'))
  })

  it('renders simultaneous misses once', async () => {
    const cache = following()
    let renderings = 0
    const render = () => {
      renderings += 1
      return pageWith('page', 'guides')
    }
    await Promise.all([cache.getOrRender('/en', render), cache.getOrRender('/en', render)])
    assert.equal(renderings, 1)
  })

  it('serves but does not keep a page that a notice overtook while it was rendered', async () => {
    const cache = following()
    const slow = cache.getOrRender('/en', async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      return pageWith('old', 'guide:1')
    })
    await new Promise((resolve) => setTimeout(resolve, 5))
    cache.drop(['guide:1'])
    const after = cache.getOrRender('/en', () => pageWith('new', 'guide:1'))
    assert.equal(await bodyOf(slow), 'old')
    assert.equal(await bodyOf(after), 'new')
    assert.equal(cache.get('/en')?.bodies.identity.toString(), 'new')
  })

  it('keeps nothing while nobody follows the announcements', async () => {
    const cache = new ResponseCache()
    await cache.getOrRender('/en', () => pageWith('page', 'guides'))
    assert.equal(cache.get('/en'), undefined)
  })

  it('goes on serving kept pages when the announcements are lost, and drops all when they are back', async () => {
    const cache = following()
    await cache.getOrRender('/en', () => pageWith('page', 'guides'))
    cache.lost()
    assert.ok(cache.get('/en'))
    cache.followed()
    assert.equal(cache.get('/en'), undefined)
  })

  it('passes on an error of the rendering and renders anew next time', async () => {
    const cache = following()
    await assert.rejects(
      cache.getOrRender('/en', () => Promise.reject(new Error('no database'))),
      /no database/,
    )
    assert.equal(await bodyOf(cache.getOrRender('/en', () => pageWith('back', 'guides'))), 'back')
  })
})
