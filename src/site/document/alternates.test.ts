import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addresses } from '@/addresses'
import type { Language } from '@/translation/languages'
import { alternatesOf } from './alternates'

const named = (published: Language[]) =>
  alternatesOf(addresses.home, published).map(({ hreflang, href }) => [hreflang, new URL(href).pathname])

describe('the alternates of a page', () => {
  it('are the languages in which it is published, itself among them', () => {
    assert.deepEqual(named(['en', 'zh-Hans']), [
      ['en', '/en'],
      ['zh-Hans', '/zh-hans'],
      ['x-default', '/en'],
    ])
  })

  it('lead everybody else to the first language where there is no English', () => {
    assert.deepEqual(named(['ja', 'ko']).at(-1), ['x-default', '/ja'])
  })

  it('are none for a page in one language', () => {
    assert.deepEqual(named(['ja']), [])
    assert.deepEqual(named([]), [])
  })
})
