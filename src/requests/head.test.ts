import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asHead } from './head'

test('HEAD asks as GET, answers with its status and headers, and reads nothing of its body', async () => {
  let [method, cancelled] = ['', false]
  const cancel = () => {
    cancelled = true
  }
  const body = new ReadableStream({ cancel })
  const headers = { 'content-type': 'image/webp', 'content-length': '5000' }
  const head = asHead(async (request: Request, { slug }: { slug: string }) => {
    method = request.method
    assert.equal(request.headers.get('range'), 'bytes=0-9')
    return new Response(body, { status: slug === 'part' ? 206 : 200, headers })
  })
  const request = new Request('http://own/a.webp', { method: 'HEAD', headers: { range: 'bytes=0-9' } })
  const answer = await head(request, { slug: 'part' })
  assert.equal(method, 'GET')
  assert.equal(answer.status, 206)
  assert.deepEqual(Object.fromEntries(answer.headers), headers)
  assert.equal(answer.body, null)
  assert.equal(cancelled, true)
})
