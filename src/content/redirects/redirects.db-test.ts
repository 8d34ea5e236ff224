import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { sampleFacts } from '../../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()

async function redirects() {
  const { docs } = await newsroom.payload.find({ collection: 'redirects', sort: 'from', pagination: false })
  return docs.map(({ from, to }) => `${from} → ${to}`)
}

const renameCountry = (id: number, slug: string) =>
  newsroom.payload.update({ collection: 'countries', id, data: { slug } })
const renameCarrier = (id: number, slug: string) =>
  newsroom.payload.update({ collection: 'carriers', id, data: { slug } })

test('a changed slug leaves a redirect, a chain is shortened, and going back ends it', async () => {
  const { country, carrier } = await sampleFacts(newsroom.payload, { slug: 'norway' }, { slug: 'netcom' })
  await renameCarrier(carrier, 'telia')
  assert.deepEqual(await redirects(), ['/norway/netcom → /norway/telia'])
  await renameCarrier(carrier, 'telia-norge')
  assert.deepEqual(await redirects(), [
    '/norway/netcom → /norway/telia-norge',
    '/norway/telia → /norway/telia-norge',
  ])
  await renameCarrier(carrier, 'netcom')
  assert.deepEqual(await redirects(), [
    '/norway/telia → /norway/netcom',
    '/norway/telia-norge → /norway/netcom',
  ])

  await renameCountry(country, 'norge')
  assert.ok((await redirects()).includes('/norway → /norge'))
})
