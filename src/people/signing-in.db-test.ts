import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints } from 'payload'
import { askingGraphQL } from '../../e2e/support/graphql'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire, password, requestTo } from '../../e2e/support/people'

const newsroom = await ownNewsroom()
const { ask } = newsroom

test('nobody can register, not even while there are no people', async () => {
  const stranger = { email: 'stranger@example.org', password, name: 'Stranger', role: 'admin' }
  for (const path of ['/users/first-register', '/users', '/users/first-register/']) {
    const { status } = await ask(undefined, 'POST', path, stranger)
    assert.ok(status === 403 || status === 404, `${path}: ${status}`)
  }
  const mutation = `mutation { createUser(data: { email: "a@b.co", password: "${password}", name: "A", role: admin }) { id } }`
  assert.equal((await askingGraphQL(newsroom)(undefined, mutation)).status, 401)
  assert.equal((await newsroom.payload.count({ collection: 'users' })).totalDocs, 0)
})

test('a forgotten password is not answered with a promise: no e-mail is sent', async () => {
  const { email } = await hire(newsroom.payload, 'writer')
  const known = await ask(undefined, 'POST', '/users/forgot-password', { email })
  const unknown = await ask(undefined, 'POST', '/users/forgot-password', { email: 'nobody@example.org' })
  assert.equal(known.status, 501)
  assert.match(known.text, /sends no e-mail/)
  assert.equal(unknown.text, known.text)
  const link = await ask(undefined, 'POST', '/users/reset-password', { token: 'made up', password })
  assert.equal(link.status, 403)
  assert.match(link.text, /sends no e-mail/)
  const mutation = `mutation { forgotPasswordUser(email: "${email}", disableEmail: true) }`
  assert.equal((await askingGraphQL(newsroom)(undefined, mutation)).status, 401)
})

test('people change their own name and password, and neither their role nor their rights', async () => {
  const translator = await hire(newsroom.payload, 'translator', { languages: ['ja'] })
  for (const rights of [{ role: 'admin' }, { languages: ['en'] }, { mayPublish: true }]) {
    const reply = await ask(translator, 'PATCH', `/users/${translator.id}`, { name: 'Too much', ...rights })
    assert.equal(reply.status, 403, reply.text)
    assert.match(reply.text, /nothing was saved/)
  }
  const unchanged = { role: 'translator', languages: ['ja'], mayPublish: false }
  const changes = { name: 'New name', ...unchanged }
  assert.equal((await ask(translator, 'PATCH', `/users/${translator.id}`, changes)).status, 200)
  const now = await newsroom.payload.findByID({ collection: 'users', id: translator.id })
  assert.deepEqual(
    [now.name, now.role, now.languages, now.mayPublish],
    ['New name', 'translator', ['ja'], false],
  )
})

test('the last admin stays an admin', async () => {
  const { payload } = newsroom
  await hire(payload, 'admin')
  await payload.delete({ collection: 'users', where: { role: { not_equals: 'admin' } } })
  const [last, ...others] = (await payload.find({ collection: 'users' })).docs
  for (const { id } of others) await payload.delete({ collection: 'users', id })
  assert.ok(last)
  const admin = await hire(payload, 'admin')
  assert.equal((await ask(admin, 'DELETE', `/users/${last.id}`)).status, 200)
  assert.match((await ask(admin, 'DELETE', `/users/${admin.id}`)).text, /last admin/)
  assert.match((await ask(admin, 'PATCH', `/users/${admin.id}`, { role: 'writer' })).text, /last admin/)
})

test('a session cookie counts for requests from our own pages only', async () => {
  const { id, token } = await hire(newsroom.payload, 'admin')
  const me = async (headers: Record<string, string>) => {
    const request = requestTo('/api/users/me', 'GET', undefined)
    request.headers.set('Cookie', `payload-token=${token}`)
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
    const { config } = newsroom.payload
    const response = await handleEndpoints({ config, payloadInstanceCacheKey: newsroom.url, request })
    const { user }: { user: { id: number } | null } = await response.json()
    return user?.id
  }
  assert.equal(await me({ Origin: 'http://127.0.0.1:3000' }), id)
  assert.equal(await me({ Origin: 'http://localhost:3000' }), id)
  assert.equal(await me({ 'Sec-Fetch-Site': 'same-origin' }), id)
  assert.equal(await me({ Origin: 'https://evil.example' }), undefined)
  assert.equal(await me({ Origin: 'null' }), undefined)
  assert.equal(await me({ 'Sec-Fetch-Site': 'cross-site' }), undefined)
  assert.equal(await me({}), undefined)
})

test('the session cookie cannot be read by scripts and does not travel from other sites', async () => {
  const { email } = await hire(newsroom.payload, 'writer')
  const response = await handleEndpoints({
    config: newsroom.payload.config,
    payloadInstanceCacheKey: newsroom.url,
    request: requestTo('/api/users/login', 'POST', undefined, { email, password }),
  })
  const cookie = response.headers.get('set-cookie') ?? ''
  assert.match(cookie, /HttpOnly/)
  assert.match(cookie, /SameSite=Lax/)
})

test('signing out ends the session, and so does a new password', async () => {
  const writer = await hire(newsroom.payload, 'writer')
  const admin = await hire(newsroom.payload, 'admin')
  await ask(admin, 'PATCH', `/users/${writer.id}`, { password: 'another correct horse' })
  assert.equal((await ask(writer, 'GET', '/users')).status, 403)
  await ask(admin, 'POST', '/users/logout')
  assert.equal((await ask(admin, 'GET', '/users')).status, 403)
})
