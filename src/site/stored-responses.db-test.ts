import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addresses, markdownOf } from '@/addresses'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { sampleFacts } from '../../e2e/support/sample-documents'
import { siteBehindCache } from '../../e2e/support/site-behind-cache'

const newsroom = await ownNewsroom()
await sampleFacts(newsroom.payload, { slug: 'norway' }, { slug: 'telenor' })
await newsroom.payload.create({ collection: 'redirects', data: { from: '/norge', to: '/norway' } })

const { cache, ask } = await siteBehindCache(newsroom)

async function statusOf(path: string): Promise<number> {
  const response = await ask(path)
  await response.arrayBuffer()
  return response.status
}

test('of all that can be asked for, only pages that exist and old addresses are stored, each once', async () => {
  const norway = addresses.country('en', 'norway')
  for (const [path, status] of [
    [norway, 200],
    [markdownOf(norway), 200],
    [addresses.carrier('ja', 'norway', 'telenor'), 200],
    ['/en/norge', 301],
    [addresses.robots(), 200],
  ] as const)
    for (const query of ['', '?a=1', '?a=2', '?q=sim'])
      assert.equal(await statusOf(path + query), status, path)
  assert.equal(cache.stored.responses, 5)
  for (const [path, status] of [
    ['/', 302],
    ['/en/did-it-work', 302],
    ['/en/did-it-work?check=x', 200],
    ['/sitemap-999.xml', 404],
    ['/data/countries/atlantis.json', 404],
    ['/offline/keep.0.js', 404],
    ['/pictures/en/atlantis.png', 404],
  ] as const)
    assert.equal(await statusOf(path), status, path)
  for (let n = 0; n < 8; n++) {
    assert.equal(await statusOf(`/en/atlantis-${n}`), 404)
    assert.equal(await statusOf(`/en/norway/line-${n}.md`), 404)
    assert.equal(await statusOf(`/ja/guides/guide-${n}`), 404)
    assert.equal(await statusOf(`/EN/Norway?n=${n}`), 308)
    assert.equal(await statusOf(`/en/search?q=norw%61y&n=${n}&q=${n}`), 200)
  }
  assert.equal(cache.stored.responses, 5)
})
