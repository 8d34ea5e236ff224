import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addresses } from '@/addresses'
import type { Language } from '@/translation/languages'
import { shardSize, shardsOf } from './sitemap'

test('a shard of the sitemap holds at most ten thousand addresses, and none is lost', () => {
  const languages: Language[] = ['en', 'ja']
  const pages = Array.from({ length: 5_001 }, (_, index) => ({
    address: (language: Language) => addresses.guide(language, `guide-${index}`),
    languages,
  }))
  const shards = shardsOf(pages)
  assert.deepEqual(
    shards.map(({ length }) => length),
    [shardSize, 2],
  )
  assert.equal(new Set(shards.flat().map(({ address }) => address)).size, 10_002)
})
