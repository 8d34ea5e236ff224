/** A reply of several lines has them wherever it is shown. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getPayload } from 'payload'
import { addresses } from '@/addresses'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { sampleCarrier, sampleCheck, sampleCountry } from '../../e2e/support/sample-documents'
import { handleRequest } from './handle-request'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const ofPages = await getPayload({ config: payload.config })
newsroom.atEnd(() => ofPages.destroy())
const country = await payload.create({ collection: 'countries', data: sampleCountry({ slug: 'norway' }) })
const carrier = await payload.create({
  collection: 'carriers',
  data: sampleCarrier(country.id, { slug: 'telenor' }),
})
const sampleReply = 'Saldo: 100 kr\nData: 2.5 GB\n1. juni'
const check = await ask(await hire(payload, 'editor'), 'POST', '/balance-checks?locale=en', {
  ...sampleCheck(carrier.id, { code: '#110#' }),
  steps: '    1. Open the phone.\n    2. Dial #110#.\n    3) Wait.\n    • Read it.',
  sampleReply,
  sampleReplyMeaning: 'Balance: 100 kr\nData: 2.5 GB\n1 June',
})
assert.equal(check.status, 201, check.text)

async function read(address: string): Promise<string> {
  const response = await handleRequest(new Request(`http://127.0.0.1:3000${address}`))
  assert.equal(response.status, 200, address)
  return response.text()
}

test('it is stored with its lines, and the steps without the marks of their list', () => {
  assert.equal(check.doc?.sampleReply, sampleReply)
  assert.equal(check.doc?.steps, 'Open the phone.\nDial #110#.\nWait.\nRead it.')
})

test('the page shows its lines, and counts the steps once', async () => {
  const page = await read(addresses.carrier('en', 'norway', 'telenor'))
  assert.ok(page.includes('>Saldo: 100 kr\nData: 2.5 GB\n1. juni<'))
  assert.match(page, /\.reply\s*\{[^}]*white-space:\s*pre-line/)
  assert.match(page, /<li[^>]*>Open the phone\./)
  assert.ok(!/\d[.)] ?Open the phone/.test(page))
})

test('Markdown has its lines as a block, and the steps as one list', async () => {
  const markdown = await read(`${addresses.carrier('en', 'norway', 'telenor')}.md`)
  assert.ok(markdown.includes('```\nSaldo: 100 kr\nData: 2.5 GB\n1. juni\n```'), markdown)
  assert.ok(markdown.includes('Balance: 100 kr\\\nData: 2.5 GB\\\n1 June'), markdown)
  assert.match(markdown, /1\. Open the phone\.\n2\. Dial #110#\.\n3\. Wait\.\n4\. Read it\./)
})

test('data has its lines', async () => {
  const data: unknown = JSON.parse(await read('/data/countries/norway.json'))
  assert.ok(JSON.stringify(data).includes(JSON.stringify(sampleReply)))
})
