import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heldHash, type Knock, knockingAt } from '../../../e2e/support/door'
import { ownNewsroom, secondInstance } from '../../../e2e/support/own-newsroom'
import { asking, type Colleague, hire, password } from '../../../e2e/support/people'
import { carriesSession } from '../session-token'

const newsroom = await ownNewsroom()
const { payload } = newsroom
const doors = [newsroom, await secondInstance(newsroom)]
const knocks = doors.map(knockingAt)
const asks = doors.map(asking)
const admin = await hire(payload, 'admin')

const [knock = knockingAt(newsroom), knockElsewhere = knock] = knocks
const [ask = newsroom.ask, askElsewhere = ask] = asks

/** So many sign-ins at the same moment, on both instances in turn. */
function knockAtOnce(count: number, email: string): Promise<Knock[]> {
  return Promise.all(Array.from({ length: count }, (_, n) => (n % 2 ? knock : knockElsewhere)(email)))
}

function sessionOf({ body }: Knock): Colleague {
  const { token, user }: { token: string; user: Colleague } = JSON.parse(body)
  return { ...user, token }
}

/** By the status of what needs a session, on both instances. */
async function isSignedIn(who: Colleague): Promise<boolean> {
  const statuses = await Promise.all(asks.map(async (asked) => (await asked(who, 'GET', '/users')).status))
  assert.equal(new Set(statuses).size, 1, statuses.join())
  return statuses[0] === 200
}

test('of 16 sign-ins of one account at the same moment, on two instances, all sessions live', async () => {
  const { email } = await hire(payload, 'editor')
  const signedIn = await knockAtOnce(16, email)
  for (const answer of signedIn) {
    assert.equal(answer.status, 200, answer.body)
    assert.ok(await isSignedIn(sessionOf(answer)))
  }
})

test('the cookie of a sign-in is known for a session of this newsroom without asking the database', async () => {
  const { email } = await hire(payload, 'editor')
  const { cookies } = await knock(email)
  assert.ok(carriesSession(payload.config.secret)({ cookie: cookies }))
  assert.ok(!carriesSession('the secret of another newsroom')({ cookie: cookies }))
})

test('who signs out while others of the account sign in is out, and they are in', async () => {
  const { email } = await hire(payload, 'editor')
  const before = (await knockAtOnce(8, email)).map(sessionOf)
  const [leaving, staying] = [before.slice(0, 4), before.slice(4)]
  const [came] = await Promise.all([
    knockAtOnce(8, email),
    ...leaving.map((who, n) => (n % 2 ? ask : askElsewhere)(who, 'POST', '/users/logout')),
  ])
  for (const who of leaving) assert.ok(!(await isSignedIn(who)))
  for (const who of [...staying, ...came.map(sessionOf)]) assert.ok(await isSignedIn(who))
})

test('a session that is signed out while it is renewed is out, and its renewal is refused or ended', async () => {
  const { email } = await hire(payload, 'editor')
  const sessions = (await knockAtOnce(8, email)).map(sessionOf)
  const renewals = await Promise.all(
    sessions.flatMap((who) => [
      askElsewhere(who, 'POST', '/users/refresh-token'),
      ask(who, 'POST', '/users/logout').then((reply) => assert.equal(reply.status, 200, reply.text)),
    ]),
  )
  for (const renewed of renewals)
    if (renewed) assert.ok(renewed.status === 200 || renewed.status === 403, renewed.text)
  for (const who of sessions) assert.ok(!(await isSignedIn(who)))
})

test('what an admin changes while somebody signs in stays changed: role, name, languages', async () => {
  const { id, email } = await hire(payload, 'editor')
  const hash = heldHash()
  const signingIn = knock(email)
  await hash.begun
  const change = { name: 'New name', role: 'translator', languages: ['ja'] }
  assert.equal((await askElsewhere(admin, 'PATCH', `/users/${id}`, change)).status, 200)
  hash.letGo()
  const answer = await signingIn
  assert.equal(answer.status, 200)
  const { name, role, languages } = await payload.findByID({ collection: 'users', id })
  assert.deepEqual({ name, role, languages }, change)
  const redirect = { from: '/a', to: '/b' }
  assert.equal((await ask(sessionOf(answer), 'POST', '/redirects', redirect)).status, 403)
})

test('a password that is changed while the old one is being verified signs nobody in and stays', async () => {
  const { id, email } = await hire(payload, 'editor')
  const hash = heldHash()
  const thief = knock(email)
  await hash.begun
  const changed = await askElsewhere(admin, 'PATCH', `/users/${id}`, { password: 'another correct horse' })
  assert.equal(changed.status, 200)
  hash.letGo()
  assert.equal((await thief).status, 401)
  assert.equal((await knock(email)).status, 401)
  assert.equal((await knock(email, 'another correct horse')).status, 200)
})

test('somebody who is deleted while signing in is not let in', async () => {
  const { id, email } = await hire(payload, 'editor')
  const hash = heldHash()
  const leaver = knock(email)
  await hash.begun
  assert.equal((await askElsewhere(admin, 'DELETE', `/users/${id}`)).status, 200)
  hash.letGo()
  assert.equal((await leaver).status, 401)
})

test('an admin who saves a person while that person signs in ends no session', async () => {
  const { id, email } = await hire(payload, 'editor')
  const rename = (n: number) => askElsewhere(admin, 'PATCH', `/users/${id}`, { name: `Name ${n}` })
  const [came, ...saves] = await Promise.all([knockAtOnce(6, email), ...[1, 2, 3, 4, 5, 6].map(rename)])
  for (const { status, text } of saves) assert.equal(status, 200, text)
  for (const answer of came) assert.ok(await isSignedIn(sessionOf(answer)))
})

test('a new password ends all other sessions of the person, and keeps the one that set it', async () => {
  const { id, email } = await hire(payload, 'writer')
  const [mine, ...others] = (await knockAtOnce(4, email)).map(sessionOf)
  assert.ok(mine)
  assert.equal((await ask(mine, 'PATCH', `/users/${id}`, { password: 'another correct horse' })).status, 200)
  assert.ok(await isSignedIn(mine))
  for (const who of others) assert.ok(!(await isSignedIn(who)))
  assert.equal((await knock(email, password)).status, 401)
})

test('a person who is deleted is out with the next request, on every instance', async () => {
  const { id, email } = await hire(payload, 'editor')
  const sessions = (await knockAtOnce(2, email)).map(sessionOf)
  assert.equal((await ask(admin, 'DELETE', `/users/${id}`)).status, 200)
  for (const who of sessions) assert.ok(!(await isSignedIn(who)))
})

test('a role taken away is gone with the next request, on every instance', async () => {
  const { id, email } = await hire(payload, 'editor')
  const [editor] = (await knockAtOnce(1, email)).map(sessionOf)
  await ask(admin, 'PATCH', `/users/${id}`, { role: 'fact-checker' })
  for (const asked of asks) {
    const { status } = await asked(editor, 'POST', '/redirects', { from: '/c', to: '/d' })
    assert.equal(status, 403)
  }
})
