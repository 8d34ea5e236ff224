import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askingGraphQL } from '../../e2e/support/graphql'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { sampleCarrier, sampleCheck, sampleCountry } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const admin = await hire(payload, 'admin')
const country = await payload.create({ collection: 'countries', data: sampleCountry() })
const carrier = await payload.create({ collection: 'carriers', data: sampleCarrier(country.id) })

const gone = (since: string) => ({ gone: { since } })
const source = (read: string) => ({
  ...sampleCheck(carrier.id),
  sources: [{ url: 'https://www.telenor.no/saldo', kind: 'official', published: '2018', read }],
})

test('a day that the calendar has, a month and a year are kept as they were sent', async () => {
  for (const since of ['2018-04-30', '2024-02-29', '2018-04', '2018']) {
    const reply = await ask(admin, 'PATCH', `/carriers/${carrier.id}?locale=en`, gone(since))
    assert.equal(reply.status, 200, reply.text)
    const { gone: kept } = await payload.findByID({ collection: 'carriers', id: carrier.id })
    assert.equal(kept?.since, since)
  }
})

for (const day of ['2018-04-31', '2026-02-29', '2018-06-31', '2018-13', '2018-00', '2018-04-00'])
  test(`${day} is no day, at any door`, async () => {
    for (const [method, path, data] of [
      ['PATCH', `/carriers/${carrier.id}?locale=en`, gone(day)],
      ['POST', '/balance-checks?locale=en', source(day)],
    ] as const) {
      const reply = await ask(admin, method, path, data)
      assert.equal(reply.status, 400, reply.text)
      assert.match(reply.text, /There is no such day/)
    }
    const mutation = `mutation ($data: mutationCarrierUpdateInput!) {
      updateCarrier(id: ${carrier.id}, locale: en, data: $data) { id } }`
    const { text, refused } = await askingGraphQL(newsroom)(admin, mutation, { data: gone(day) })
    assert.ok(refused && /There is no such day/.test(text), text)
    const { gone: kept } = await payload.findByID({ collection: 'carriers', id: carrier.id })
    assert.notEqual(kept?.since, day)
  })

test('nor is 31 April one where a field holds a moment', async () => {
  const data = { ...sampleCountry(), createdAt: '2018-04-31T10:00:00Z' }
  const reply = await ask(admin, 'POST', '/countries?locale=en', data)
  assert.equal(reply.status, 400, reply.text)
  assert.match(reply.text, /there is no such day/)
})
