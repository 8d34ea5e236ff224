/** A newsroom that was there before dangers were asked about gets the answers that new ones get with their content. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import type { BalanceCheck } from '@/payload-types'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire } from '../../../e2e/support/people'
import { sampleCheck, sampleFacts } from '../../../e2e/support/sample-documents'
import { up } from '../../../migrations/20261127_132000_confirm_what_was_delivered'

const { ask, payload } = await ownNewsroom()
const editor = await hire(payload, 'editor')
const { carrier } = await sampleFacts(payload)
const emergencyNumbers = ['119', '123', '150', '190'].map((number) => ({ number, service: 'other' as const }))
await sampleFacts(payload, { emergencyNumbers })

async function made(changes: Partial<BalanceCheck> & { number: string }, dialled: string = changes.number) {
  const data = { ...sampleCheck(carrier), code: null, channel: 'call' as const, ...changes }
  const check = await payload.create({
    collection: 'balance-checks',
    data: { ...data, dangerConfirmed: { dialled } },
  })
  return check.id
}

async function upgrade() {
  await up({ db: payload.db.drizzle, payload, req: await createLocalReq({}, payload) })
}

async function answerOf(id: number) {
  return (await payload.findByID({ collection: 'balance-checks', id, depth: 0 })).dangerConfirmed
}

const change = (id: number, data: object) => ask(editor, 'PATCH', `/balance-checks/${id}?locale=en`, data)
const nobodys = (dialled: string | null) => ({ dialled, by: null, day: null })

const delivered = await made({ key: 'it-tim-call-119', number: '119' })
const texted = await made(
  { key: 'vn-vietnamobile-sms-123-tkgt', channel: 'sms', keyword: 'TKGT', number: '123' },
  'TKGT → 123',
)
const otherNumber = await made({ key: 'it-vodafone-call-190', number: '119' })
const otherWord = await made(
  { key: 'gb-ee-sms-150-balance', channel: 'sms', keyword: 'CREDIT', number: '150' },
  'CREDIT → 150',
)
const ownCheck = await made({ number: '150' })
await payload.db.drizzle.execute(sql`
  update balance_checks set danger_confirmed_dialled = null;
  update _balance_checks_v set version_danger_confirmed_dialled = null`)
const answered = await made({ key: 'gb-1pmobile-call-150', number: '1500' })
await change(answered, { number: '150', dangerConfirmed: { dialled: '150' } })

test('what is as it was delivered is answered for without a name, and can be saved and judged', async () => {
  const verdict = { balanceCheck: delivered, outcome: 'correct' }
  assert.equal((await ask(editor, 'POST', '/verifications', verdict)).status, 400)
  await upgrade()
  assert.deepEqual(await answerOf(delivered), nobodys('119'))
  assert.deepEqual(await answerOf(texted), nobodys('TKGT → 123'))
  assert.equal((await ask(editor, 'POST', '/verifications', verdict)).status, 201)
  assert.equal((await change(texted, { steps: 'Text it.' })).status, 200)
})

test('what an editor changed or made is still asked about, and who answered stays', async () => {
  await upgrade()
  for (const id of [otherNumber, otherWord, ownCheck]) {
    assert.deepEqual(await answerOf(id), nobodys(null))
    assert.match((await change(id, { steps: 'Do.' })).text, /dangerConfirmed\.dialled/)
  }
  assert.equal((await answerOf(answered))?.by, editor.id)
})

test('the version that was delivered can be brought back', async () => {
  const { docs } = await payload.findVersions({
    collection: 'balance-checks',
    where: { parent: { equals: delivered } },
    sort: 'createdAt',
  })
  const path = `/balance-checks/versions/${docs[0]?.id}?locale=en`
  const { status, text } = await ask(editor, 'POST', path)
  assert.equal(status, 200, text)
  assert.deepEqual(await answerOf(delivered), nobodys('119'))
})
