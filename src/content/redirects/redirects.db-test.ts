import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire } from '../../../e2e/support/people'
import { sampleFacts } from '../../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const editor = await hire(payload, 'editor')

beforeEach(() => payload.delete({ collection: 'redirects', where: { id: { exists: true } } }))

const enter = (from: string, to: string) => ask(editor, 'POST', '/redirects', { from, to })

async function entered(): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'redirects', sort: 'from', pagination: false })
  return docs.map(({ from, to }) => `${from} → ${to}`)
}

test('a redirect that leads back to where it begins is refused, and says so', async () => {
  const itself = await enter('/c', '/c')
  assert.equal(itself.status, 400)
  assert.match(itself.text, /\/c leads back to \/c, so readers would never arrive/)
  assert.equal((await enter('/a', '/b')).status, 201)
  assert.equal((await enter('/b', '/a')).status, 400)
  assert.equal((await enter('/b', '/d')).status, 201)
  assert.equal((await enter('/d', '/guides/e')).status, 201)
  const longer = await enter('/guides/e', '/a')
  assert.equal(longer.status, 400)
  assert.equal(longer.errors?.[0]?.data?.errors?.[0]?.path, 'to')
  assert.deepEqual(await entered(), ['/a → /b', '/b → /d', '/d → /guides/e'])
})

test('an entered redirect cannot be changed into a circle, and can be turned round', async () => {
  const { doc } = await enter('/a', '/b')
  await enter('/b', '/c')
  assert.equal((await ask(editor, 'PATCH', `/redirects/${doc?.id}`, { to: '/a' })).status, 400)
  assert.equal((await ask(editor, 'PATCH', `/redirects/${doc?.id}`, { from: '/c' })).status, 400)
  assert.equal((await ask(editor, 'PATCH', `/redirects/${doc?.id}`, { from: '/c', to: '/d' })).status, 200)
  assert.deepEqual(await entered(), ['/b → /c', '/c → /d'])
  const { status } = await ask(editor, 'PATCH', `/redirects/${doc?.id}`, { from: '/d', to: '/c' })
  assert.equal(status, 200)
})

test('of two people who enter both halves of a circle at once, one is refused', async () => {
  const replies = await Promise.all([enter('/a', '/b'), enter('/b', '/a')])
  assert.deepEqual(replies.map(({ status }) => status).toSorted(), [201, 400])
  assert.equal((await entered()).length, 1)
})

test('a rename leaves no redirect; those that people entered lead on to the new address', async () => {
  const { country, carrier } = await sampleFacts(payload, { slug: 'norway' }, { slug: 'netcom' })
  await enter('/norge', '/norway')
  await enter('/norge/card', '/norway/card')
  await enter('/comoyo', '/norway/netcom')
  await enter('/other', '/norway/netcom-business')
  await payload.update({ collection: 'carriers', id: carrier, data: { slug: 'telia' } })
  await payload.update({ collection: 'countries', id: country, data: { slug: 'noreg' } })
  assert.deepEqual(await entered(), [
    '/comoyo → /noreg/telia',
    '/norge → /noreg',
    '/norge/card → /noreg/card',
    '/other → /noreg/netcom-business',
  ])
})

test('a redirect goes that a page took the place of, or that a rename would lead in a circle', async () => {
  const { country } = await sampleFacts(payload, { slug: 'sweden' })
  await enter('/sverige', '/svea')
  await enter('/svea', '/sweden')
  await enter('/schweden', '/sweden')
  await payload.update({ collection: 'countries', id: country, data: { slug: 'sverige' } })
  assert.deepEqual(await entered(), ['/schweden → /sverige', '/svea → /sverige'])
  await enter('/sweden/x', '/svea')
  await payload.update({ collection: 'countries', id: country, data: { slug: 'sweden' } })
  assert.deepEqual(await entered(), ['/schweden → /sweden', '/svea → /sweden', '/sweden/x → /svea'])
})
