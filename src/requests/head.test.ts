import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asHead } from './head'

test('HEAD asks as GET without a range, and answers with its status and headers, the body read and left out', async () => {
  let [method, isReadToItsEnd] = ['', false]
  const body = new ReadableStream({
    pull: (controller) => {
      isReadToItsEnd = true
      controller.close()
    },
  })
  const headers = { 'content-type': 'image/webp', 'content-length': '5000' }
  const head = asHead(async (request: Request, { slug }: { slug: string }) => {
    method = request.method
    assert.equal(request.headers.get('range'), null)
    return new Response(body, { status: slug === 'gone' ? 410 : 200, headers })
  })
  const request = new Request('http://own/a.webp', { method: 'HEAD', headers: { range: 'bytes=0-9' } })
  const answer = await head(request, { slug: 'gone' })
  assert.equal(method, 'GET')
  assert.equal(answer.status, 410)
  assert.deepEqual(Object.fromEntries(answer.headers), headers)
  assert.equal(answer.body, null)
  assert.equal(isReadToItsEnd, true)
})
