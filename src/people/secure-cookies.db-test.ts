import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints } from 'payload'
import { freshNewsroom } from '../../e2e/support/fresh-database'
import { requestTo } from '../../e2e/support/people'

/** What a newsroom at this address sets when somebody signs in. */
async function cookieAt(siteUrl: string): Promise<string> {
  const { payload, url, close } = await freshNewsroom({ siteUrl })
  try {
    const person = { email: 'admin@example.org', password: 'correct horse battery staple' }
    await payload.create({ collection: 'users', data: { ...person, name: 'Admin', role: 'admin' } })
    const request = requestTo('/api/users/login', 'POST', undefined, person)
    const config = payload.config
    const { headers } = await handleEndpoints({ config, payloadInstanceCacheKey: url, request })
    return headers.get('set-cookie') ?? ''
  } finally {
    await close()
  }
}

test('where the site has https, the session cookie travels over nothing else', async () => {
  assert.match(await cookieAt('https://saldo.example'), /^payload-token=[^;]{20,};.*; Secure(=true)?(;|$)/)
})

test('where the site has no https, people can sign in all the same', async () => {
  const cookie = await cookieAt('http://newsroom.example:3000')
  assert.match(cookie, /^payload-token=[^;]{20,};/)
  assert.doesNotMatch(cookie, /Secure/)
})
