import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints } from 'payload'
import { countedHashes } from '../../e2e/support/door'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire, password } from '../../e2e/support/people'

const newsroom = await ownNewsroom()
const { payload, ask } = newsroom

/** As a browser says where a page came from. A form of an old page may say nothing but that it crosses sites. */
const foreign: Record<string, string>[] = [
  { Origin: 'https://evil.example' },
  { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
  { Origin: 'null' },
  { Origin: 'http://127.0.0.1:3001', 'Sec-Fetch-Site': 'same-site' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
]

/** Bodies that a form or a script of any page can send without asking first, and JSON. */
function bodies(data: object): { type?: string; body: string | FormData }[] {
  const json = JSON.stringify(data)
  const form = new FormData()
  form.append('_payload', json)
  return [
    { type: 'application/json', body: json },
    { type: 'text/plain', body: json },
    { type: 'text/plain;application/json', body: json },
    { type: 'application/x-www-form-urlencoded', body: `_payload=${encodeURIComponent(json)}` },
    { body: form },
  ]
}

async function send(
  method: string,
  path: string,
  headers: Record<string, string>,
  sent?: ReturnType<typeof bodies>[0],
) {
  const type: Record<string, string> = sent?.type ? { 'Content-Type': sent.type } : {}
  const request = new Request(`http://127.0.0.1:3000/api${path}`, {
    method,
    headers: { ...headers, ...type },
    body: sent?.body,
  })
  if (path === '/graphql') return GRAPHQL_POST(Promise.resolve(payload.config))(request)
  return handleEndpoints({ config: payload.config, payloadInstanceCacheKey: newsroom.url, request })
}

test('a page of somebody else signs nobody in, however it writes the body, and costs no hash', async () => {
  const { email } = await hire(payload, 'editor')
  const hashes = countedHashes()
  for (const headers of foreign) {
    for (const sent of bodies({ email, password })) {
      const answer = await send('POST', '/users/login', headers, sent)
      const told = `${JSON.stringify(headers)} ${sent.type}: ${answer.status}`
      assert.equal(answer.status, 403, told)
      assert.equal(answer.headers.get('Set-Cookie'), null, told)
      assert.match(await answer.text(), /Open the newsroom at http:\/\/localhost:3000/, told)
    }
  }
  hashes.stop()
  assert.deepEqual(hashes.runs, [])
})

test('the newsroom’s own pages sign people in, and so does a program that is no browser', async () => {
  const { email } = await hire(payload, 'editor')
  const [json, , , , multipart] = bodies({ email, password })
  const own: Record<string, string>[] = [
    { Origin: 'http://127.0.0.1:3000', 'Sec-Fetch-Site': 'same-origin' },
    { Origin: 'http://localhost:3000' },
    {},
  ]
  for (const headers of own) {
    for (const sent of [json, multipart]) {
      const { status } = await send('POST', '/users/login', headers, sent)
      assert.equal(status, 200, `${JSON.stringify(headers)} ${sent?.type}`)
    }
  }
})

test('a page of somebody else changes nothing with the cookie of a person who is signed in', async () => {
  const admin = await hire(payload, 'admin')
  const other = await hire(payload, 'writer')
  const { id: redirect } = await payload.create({
    collection: 'redirects',
    data: { from: '/from', to: '/to' },
  })
  const before = await everything()
  const changes: [method: string, path: string, data: object][] = [
    ['POST', '/redirects', { from: '/evil', to: '/evil' }],
    ['PATCH', `/redirects/${redirect}`, { to: '/evil' }],
    ['PATCH', `/redirects?where[id][equals]=${redirect}`, { to: '/evil' }],
    ['DELETE', `/redirects/${redirect}`, {}],
    ['POST', `/redirects/${redirect}/duplicate`, {}],
    ['POST', '/users', { name: 'Evil', email: 'evil@example.org', password, role: 'admin' }],
    ['PATCH', `/users/${admin.id}`, { password: 'the attacker knows it' }],
    ['DELETE', `/users/${other.id}`, {}],
    ['POST', '/users/logout', {}],
    ['POST', '/users/logout?allSessions=true', {}],
    ['POST', '/users/refresh-token', {}],
    ['POST', '/users/unlock', { email: other.email }],
    ['POST', '/payload-preferences/evil', { value: 'evil' }],
    ['POST', '/graphql', { query: `mutation { deleteRedirect(id: ${redirect}) { id } }` }],
    ['POST', '/graphql', { query: 'mutation { logoutUser }' }],
  ]
  for (const headers of [...foreign.filter((one) => one['Sec-Fetch-Site'] !== 'same-site'), {}]) {
    for (const [method, path, data] of changes) {
      for (const sent of bodies(data)) {
        const answer = await send(method, path, { ...headers, Cookie: `payload-token=${admin.token}` }, sent)
        const told = `${JSON.stringify(headers)} ${method} ${path} ${sent.type}: ${answer.status}`
        assert.equal(answer.headers.get('Set-Cookie'), null, told)
        const text = await answer.text()
        assert.ok(answer.status >= 400 || /"errors":\[/.test(text), `${told} ${text.slice(0, 200)}`)
      }
    }
  }
  assert.deepEqual(await everything(), before)
  assert.equal((await ask(admin, 'GET', `/users/${other.id}`)).status, 200)
})

async function everything() {
  const rows: unknown[] = []
  for (const table of ['redirects', 'users', 'users_sessions', 'payload_preferences', 'sign_in_limits'])
    rows.push((await payload.db.pool.query(`select * from ${table} order by 1, 2`)).rows)
  return rows
}
