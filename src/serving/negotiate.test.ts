import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { cachedResponse } from './cached-response'
import { negotiate } from './negotiate'

const html = '<!doctype html><title>Saldo</title>'
const page = await cachedResponse({
  status: 200,
  headers: { 'x-page': 'yes' },
  body: html,
  tags: ['carrier:1', 'carrier:1'],
})

describe('the reply to a request', () => {
  it('is brotli, gzip or plain, as the client takes it', () => {
    const body = (acceptEncoding?: string) => negotiate(page, { acceptEncoding }).body ?? Buffer.alloc(0)
    assert.equal(brotliDecompressSync(body('gzip, deflate, br')).toString(), html)
    assert.equal(gunzipSync(body('gzip')).toString(), html)
    assert.equal(gunzipSync(body('gzip, br;q=0')).toString(), html)
    assert.equal(body().toString(), html)
  })

  it('is 304 without a body when the client already holds that body', () => {
    const first = negotiate(page, { acceptEncoding: 'br' })
    const again = negotiate(page, { acceptEncoding: 'br', ifNoneMatch: first.headers.etag })
    assert.equal(again.status, 304)
    assert.equal(again.body, undefined)
    assert.equal(negotiate(page, { acceptEncoding: 'gzip', ifNoneMatch: first.headers.etag }).status, 200)
  })

  it('names each thing that the page depends on once', () => {
    assert.equal(negotiate(page, {}).headers['surrogate-key'], 'carrier:1')
  })
})
