import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askingGraphQL } from '../../e2e/support/graphql'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { sampleCheck, sampleFacts } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const graphQL = askingGraphQL(newsroom)
const admin = await hire(payload, 'admin')
const { carrier } = await sampleFacts(payload)
const check = (await payload.create({ collection: 'balance-checks', data: sampleCheck(carrier) })).id

const day = '2026-11-01T00:00:00.000Z'
/** Each field that a verdict or a rule owns, with a value that somebody might send. */
const attempts: Record<string, unknown> = {
  state: 'verified',
  day,
  by: admin.id,
  due: day,
  doubtedSince: day,
  doubtedBy: 'readers',
  doubtHeldSince: day,
  failures: 3,
  reportsSince: day,
}

const stored = async () =>
  (await payload.findByID({ collection: 'balance-checks', id: check, depth: 0 })).verification
const before = await stored()

for (const [name, value] of Object.entries(attempts)) {
  const verification = { [name]: value }

  test(`no door writes verification.${name}: each refuses it by name`, async () => {
    const doors: [string, () => Promise<{ status: number; text: string }>][] = [
      ['update', () => ask(admin, 'PATCH', `/balance-checks/${check}?locale=en`, { verification })],
      [
        'with other fields',
        () =>
          ask(admin, 'PATCH', `/balance-checks/${check}?locale=en`, {
            cost: 'free',
            verification: { ...before, ...verification },
          }),
      ],
      [
        'create',
        () => ask(admin, 'POST', '/balance-checks?locale=en', { ...sampleCheck(carrier), verification }),
      ],
    ]
    for (const [door, send] of doors) {
      const { status, text } = await send()
      assert.equal(status, 403, `${door}: ${text}`)
      assert.match(text, new RegExp(`verification\\.${name}`), door)
    }
    const bulk = await ask(admin, 'PATCH', `/balance-checks?locale=en&where[id][equals]=${check}`, {
      verification,
    })
    assert.deepEqual([bulk.docs, bulk.errors?.length], [[], 1], bulk.text)
    await assert.rejects(
      payload.update({ collection: 'balance-checks', id: check, data: { verification } }),
      (error: Error) => error.message.includes(name),
      'our own code',
    )
    assert.deepEqual(await stored(), before)
  })
}

test('GraphQL writes them no more than REST', async () => {
  const reply = await graphQL(
    admin,
    `mutation ($id: Int!) { updateBalanceCheck(id: $id, locale: en, data: { verification: { state: verified } }) { id } }`,
    { id: check },
  )
  assert.ok(reply.refused, reply.text)
  assert.deepEqual(await stored(), before)
})

test('a form that sends them as they are is saved', async () => {
  const reply = await ask(admin, 'PATCH', `/balance-checks/${check}?locale=en`, {
    cost: 'free',
    verification: { ...before, note: 'A remark.' },
  })
  assert.equal(reply.status, 200, reply.text)
  assert.equal((await stored()).note, 'A remark.')
})

test('restoring an earlier version leaves the verdict that was given since', async () => {
  const { id } = await payload.create({ collection: 'balance-checks', data: sampleCheck(carrier) })
  await ask(admin, 'PATCH', `/balance-checks/${id}?locale=en`, { steps: 'Dial it.' })
  const reply = await ask(admin, 'POST', '/verifications', { balanceCheck: id, outcome: 'correct' })
  assert.equal(reply.status, 201, reply.text)
  const { docs } = await payload.findVersions({
    collection: 'balance-checks',
    where: { parent: { equals: id } },
    sort: 'createdAt',
  })
  const [first] = docs
  assert.ok(first)
  const restored = await ask(admin, 'POST', `/balance-checks/versions/${first.id}?locale=en`)
  assert.equal(restored.status, 200, restored.text)
  const { code, verification } = await payload.findByID({ collection: 'balance-checks', id, depth: 0 })
  assert.equal(code, first.version.code)
  assert.deepEqual([verification.state, verification.by], ['verified', admin.id])
})

test('an entry of the log is changed and deleted by nobody, our own code included', async () => {
  const { id } = await payload.create({ collection: 'balance-checks', data: sampleCheck(carrier) })
  const made = await ask(admin, 'POST', '/verifications', { balanceCheck: id, outcome: 'correct' })
  const entry = made.doc?.id ?? 0
  assert.equal((await ask(admin, 'PATCH', `/verifications/${entry}`, { note: 'Else.' })).status, 403)
  assert.equal((await ask(admin, 'DELETE', `/verifications/${entry}`)).status, 403)
  await assert.rejects(payload.update({ collection: 'verifications', id: entry, data: { note: 'Else.' } }))
  await assert.rejects(payload.delete({ collection: 'verifications', where: { id: { equals: entry } } }))
  assert.equal((await payload.findByID({ collection: 'verifications', id: entry })).note ?? null, null)
})
