/** Names and keywords that were stored with unseen characters are plain after the update, in their versions too. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire } from '../../../e2e/support/people'
import { sampleCheck, sampleFacts } from '../../../e2e/support/sample-documents'
import { up } from '../../../migrations/20261128_001000_plain_names'

const { ask, payload } = await ownNewsroom()
const editor = await hire(payload, 'editor')
const { country, carrier } = await sampleFacts(
  payload,
  { name: 'Peru', otherNames: ['Perú'] },
  { name: 'Claro', apps: [{ name: 'Mi Claro' }], otherNames: ['América Móvil'] },
)
const sms = await payload.create({
  collection: 'balance-checks',
  data: { ...sampleCheck(carrier), code: null, channel: 'sms', keyword: 'RESTO', number: '2525' },
})
const persian = await payload.create({
  collection: 'balance-checks',
  data: { ...sampleCheck(carrier), code: null, channel: 'app', app: 'همراه\u200cاول' },
})
const delivered = await payload.create({
  collection: 'balance-checks',
  data: {
    ...sampleCheck(carrier),
    key: 'kr-neokosim-ussd-00',
    code: '#00',
    dangerConfirmed: { dialled: '#00' },
  },
})

await payload.db.drizzle.execute(sql`
  update balance_checks set keyword = E'\u202aRES\u00adTO\u200b' where keyword = 'RESTO';
  update _balance_checks_v set version_keyword = E'RESTO\u200b' where version_keyword = 'RESTO';
  update carriers_apps set name = E'Mi\u00a0 Claro\u200b' where name = 'Mi Claro';
  update carriers set name = E'\ufeffClaro ' where name = 'Claro';
  update countries_locales set name = E'Pe\u2060ru' where name = 'Peru';
  update carriers_texts set text = E'América Móvil\u200f' where text = 'América Móvil';
  update balance_checks set danger_confirmed_dialled = null`)
await up({ db: payload.db.drizzle, payload, req: await createLocalReq({}, payload) })

test('names and keywords are plain, and what shapes letters stays', async () => {
  const check = await payload.findByID({ collection: 'balance-checks', id: sms.id, depth: 0 })
  assert.equal(check.keyword, 'RESTO')
  const line = await payload.findByID({ collection: 'carriers', id: carrier, depth: 0 })
  assert.equal(line.name, 'Claro')
  assert.equal(line.apps?.[0]?.name, 'Mi Claro')
  assert.deepEqual(line.otherNames, ['América Móvil'])
  const place = await payload.findByID({ collection: 'countries', id: country, depth: 0 })
  assert.equal(place.name, 'Peru')
  assert.deepEqual(place.otherNames, ['Perú'])
  const app = await payload.findByID({ collection: 'balance-checks', id: persian.id, depth: 0 })
  assert.equal(app.app, 'همراه\u200cاول')
})

test('so are the versions that can be brought back', async () => {
  const { docs } = await payload.findVersions({
    collection: 'balance-checks',
    where: { parent: { equals: sms.id } },
  })
  assert.deepEqual(
    docs.map(({ version }) => version.keyword),
    ['RESTO'],
  )
})

test('the delivered code without a last hash can be saved', async () => {
  const path = `/balance-checks/${delivered.id}?locale=en`
  const { status, text } = await ask(editor, 'PATCH', path, { cost: 'free' })
  assert.equal(status, 200, text)
})
