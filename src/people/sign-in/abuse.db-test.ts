import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countedHashes, type Knock, knockingAt } from '../../../e2e/support/door'
import { askingGraphQL } from '../../../e2e/support/graphql'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire, password } from '../../../e2e/support/people'
import { limits } from './limits'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const knock = knockingAt(newsroom)

/** One after the other, from one network. */
async function knockOften(times: number, email: string, network: string, cookies?: string): Promise<Knock[]> {
  const knocks: Knock[] = []
  for (let n = 0; n < times; n++) knocks.push(await knock(email, 'wrong', { network, cookies }))
  return knocks
}

const statuses = (knocks: Knock[]) => knocks.map(({ status }) => status)
const times = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value)

/** As if so many had been wrong already. */
async function countedSoFar(key: string, points: number) {
  const { rowCount } = await payload.db.pool.query(
    'update sign_in_limits set points = $2 where key like $1',
    [key, points],
  )
  assert.equal(rowCount, 1, key)
}

test('a stranger who knows an address locks out nobody: the owner signs in, from elsewhere and at home', async () => {
  const { email } = await hire(payload, 'editor')
  const home = await knock(email, password, { network: '203.0.113.7' })
  const attack = await knockOften(limits.ofAccountAndNetwork + 2, email, '203.0.113.7')
  assert.deepEqual(statuses(attack), [...times(limits.ofAccountAndNetwork, 401), 429, 429])
  assert.equal((await knock(email, password, { network: '203.0.113.7' })).status, 429)
  assert.equal((await knock(email, password, { network: '198.51.100.9' })).status, 200)
  const own = { network: '203.0.113.7', cookies: home.cookies }
  assert.equal((await knock(email, password, own)).status, 200)
})

test('wrong passwords from a thousand networks leave the owner in, and each further stranger fewer tries', async () => {
  const { id, email } = await hire(payload, 'editor')
  const home = await knock(email)
  await countedSoFar(`account:${id}`, limits.ofAccount)
  const attack = await knockOften(limits.underAttack + 1, email, '203.0.113.8')
  assert.deepEqual(statuses(attack), [...times(limits.underAttack, 401), 429])
  assert.equal((await knock(email, password, { cookies: home.cookies })).status, 200)
  assert.equal((await knock(email, password, { network: '203.0.113.9' })).status, 200)
})

test('one network that tries address after address is stopped, and known devices in it are not', async () => {
  const { email } = await hire(payload, 'writer')
  const network = '203.0.113.10'
  const home = await knock(email, password, { network })
  await payload.db.pool.query("delete from sign_in_limits where key like 'network:%'")
  await knockOften(1, 'someone@example.org', network)
  await countedSoFar('network:%', limits.ofNetwork - 1)
  assert.deepEqual(statuses(await knockOften(1, 'one@example.org', network)), [401])
  const [refused] = await knockOften(1, 'two@example.org', network)
  assert.equal(refused?.status, 429)
  const wait = Number(refused?.headers.get('Retry-After'))
  assert.ok(wait > 0 && wait <= 3_600, `${wait}`)
  assert.match(refused?.body ?? '', /Too many wrong passwords/)
  assert.equal((await knock(email, password, { network })).status, 429)
  assert.equal((await knock(email, password, { network, cookies: home.cookies })).status, 200)
})

test('a known device is counted by itself, and counts for that account alone', async () => {
  const owner = await hire(payload, 'writer')
  const colleague = await hire(payload, 'writer')
  const network = '203.0.113.11'
  const { cookies } = await knock(owner.email, password, { network })
  const thief = await knockOften(limits.ofDevice + 1, owner.email, network, cookies)
  assert.deepEqual(statuses(thief), [...times(limits.ofDevice, 401), 429])
  assert.equal((await knock(owner.email, password, { network })).status, 200)
  const insider = await knockOften(limits.ofAccountAndNetwork + 1, colleague.email, network, cookies)
  assert.equal(insider.at(-1)?.status, 429)
})

test('whoever is signed in is known by the session too, and a session of somebody else makes nobody known', async () => {
  const owner = await hire(payload, 'editor')
  const insider = await hire(payload, 'writer')
  const network = '203.0.113.20'
  await knockOften(limits.ofAccountAndNetwork, owner.email, network)
  const headers = ({ token }: { token: string }) => ({ Authorization: `JWT ${token}` })
  const signIn = async (who: { token: string }) =>
    (await knock(owner.email, password, { network, headers: headers(who) })).status
  assert.equal(await signIn(insider), 429)
  assert.equal(await signIn(owner), 200)
})

test('a device cookie cannot be made up, taken to another account, or kept over a new password', async () => {
  const owner = await hire(payload, 'writer')
  const network = '203.0.113.12'
  const { cookies, headers } = await knock(owner.email, password, { network })
  const sent = headers.getSetCookie().find((cookie) => cookie.startsWith('saldo-device-')) ?? ''
  assert.match(sent, /; Path=\/api\/users\/login; HttpOnly(=true)?; SameSite=Strict$/)
  await knockOften(limits.ofAccountAndNetwork, owner.email, network)
  const madeUp = cookies.replace(/(saldo-device-[^=]*=)[^.]*/, '$1AAAAAAAAAAAAAAAA')
  assert.notEqual(madeUp, cookies)
  assert.equal((await knock(owner.email, password, { network, cookies: madeUp })).status, 429)
  assert.equal((await knock(owner.email, password, { network, cookies })).status, 200)
  await ask(owner, 'PATCH', `/users/${owner.id}`, { password: 'another correct horse' })
  assert.equal((await knock(owner.email, 'another correct horse', { network, cookies })).status, 429)
})

test('a right password gives back its own try and nobody else’s', async () => {
  const { email } = await hire(payload, 'editor')
  const network = '203.0.113.13'
  await knockOften(limits.ofAccountAndNetwork - 1, email, network)
  for (let n = 0; n < 3; n++) assert.equal((await knock(email, password, { network })).status, 200)
  assert.deepEqual(statuses(await knockOften(2, email, network)), [401, 429])
})

test('nobody learns which addresses exist: same answer, same headers, same work, same limits', async () => {
  const { email } = await hire(payload, 'admin')
  const made = countedHashes()
  const costs: string[][] = []
  const answers: object[] = []
  for (const [address, network] of [
    [email, '203.0.113.14'],
    ['nobody@example.org', '203.0.113.15'],
  ] as const) {
    const before = made.runs.length
    const knocks = await knockOften(limits.ofAccountAndNetwork + 1, address, network)
    costs.push(made.runs.slice(before))
    answers.push(
      knocks.map(({ status, body, headers }) => ({
        status,
        body,
        headers: [...headers].filter(([name]) => name !== 'retry-after'),
      })),
    )
  }
  made.stop()
  assert.deepEqual(costs[0], costs[1])
  assert.deepEqual(costs[1], times(limits.ofAccountAndNetwork, '600000 32 sha256'))
  assert.deepEqual(answers[0], answers[1])
})

test('the work for nobody is that which Payload does for a password', async () => {
  const made = countedHashes()
  await hire(payload, 'writer')
  await knock('nobody@example.org')
  made.stop()
  const [first, verified, nobodys, ...more] = made.runs
  assert.ok(first)
  assert.deepEqual([verified, nobodys, ...more], [first, first])
})

test('150 sign-ins at once are hashed one at a time, most are refused at once, and a colleague does not wait for them', async () => {
  const victim = await hire(payload, 'editor')
  const colleague = await hire(payload, 'editor')
  const made = countedHashes()
  const flood = times(150, undefined).map((_, n) =>
    knock(`victim-${n}@example.org`, 'wrong', { network: '203.0.113.16' }),
  )
  const answered: string[] = []
  const all = Promise.all(flood.map((one) => one.then((answer) => answered.push(String(answer.status)))))
  const { status } = await knock(colleague.email, password, { network: '203.0.113.17' })
  answered.push('colleague')
  const before = answered.filter((who) => who === '401').length
  await all
  made.stop()
  assert.equal(status, 200)
  assert.equal(made.most, 1)
  assert.equal(made.runs.length, 22)
  assert.equal(answered.filter((who) => who === '503').length, 129)
  assert.ok(before <= 3, `${before} of the flood were hashed before the colleague`)
  const refused = await Promise.all(flood)
  const busy = refused.find((answer) => answer.status === 503)
  assert.equal(busy?.headers.get('Retry-After'), '10')
  assert.match(busy?.body ?? '', /Too many are signing in/)
  assert.equal((await ask(victim, 'GET', '/users/me')).status, 200)
})

test('GraphQL is no second door: a hundred tries in one request hash nothing and tell nothing', async () => {
  const { email } = await hire(payload, 'admin')
  const writer = await hire(payload, 'writer')
  const askGraphQL = askingGraphQL(newsroom)
  const made = countedHashes()
  const tries = times(100, '').map((_, n) => `a${n}: loginUser(email: $email, password: $password) { token }`)
  const query = `mutation ($email: String!, $password: String!) { ${tries.join(' ')} }`
  const told = async (address: string) =>
    (await askGraphQL(undefined, query, { email: address, password })).text
  const known = await told(email)
  assert.equal(known, await told('nobody@example.org'))
  assert.match(known, /GraphQL is for people who are signed in/)
  const signedIn = await askGraphQL(writer, query, { email, password })
  assert.match(signedIn.text, /aliases|api\/users\/login/)
  made.stop()
  assert.deepEqual(made.runs, [])
})

test('the other doors of accounts tell nothing and hash nothing', async () => {
  const { email } = await hire(payload, 'admin')
  const made = countedHashes()
  for (const [path, body] of [
    ['/users/forgot-password', {}],
    ['/users/reset-password', { token: 'x', password }],
    ['/users/reset-password', { token: null, password }],
    ['/users/unlock', {}],
    ['/users/verify/x', {}],
    ['/users/first-register', { password }],
  ] as const) {
    const known = await ask(undefined, 'POST', path, { ...body, email })
    const unknown = await ask(undefined, 'POST', path, { ...body, email: 'nobody@example.org' })
    assert.deepEqual(known, unknown)
    assert.ok(known.status >= 400, path)
  }
  made.stop()
  assert.deepEqual(made.runs, [])
})

test('an admin unlocks somebody at once, network included; an editor cannot', async () => {
  const admin = await hire(payload, 'admin')
  const editor = await hire(payload, 'editor')
  const { email } = await hire(payload, 'writer')
  const network = '203.0.113.18'
  await payload.db.pool.query("delete from sign_in_limits where key like 'network:%'")
  await knockOften(limits.ofAccountAndNetwork, email, network)
  await countedSoFar('network:%', limits.ofNetwork)
  assert.equal((await ask(editor, 'POST', '/users/unlock', { email })).status, 403)
  assert.equal((await knock(email, password, { network })).status, 429)
  assert.equal((await ask(admin, 'POST', '/users/unlock', { email: email.toUpperCase() })).status, 200)
  assert.equal((await knock(email, password, { network })).status, 200)
})

test('what is kept about wrong passwords names nobody and ends after an hour', async () => {
  await knockOften(1, 'somebody@example.org', '203.0.113.19')
  const { rows } = await payload.db.pool.query('select * from sign_in_limits')
  const kept = JSON.stringify(rows)
  assert.doesNotMatch(kept, /example\.org|203\.0\.113/)
  const latest = Math.max(...rows.map(({ expire }) => Number(expire)))
  assert.ok(latest <= Date.now() + 3_600_000, `${latest}`)
})
