/**
 * An emergency number and a balance check that arrive at the same moment, over two instances: whoever comes second is
 * told what the first one did.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { asking, hire, type Reply } from '../../../e2e/support/people'
import { sampleCarrier, sampleCheck, sampleFacts } from '../../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { payload, url } = newsroom
const [one, two] = [asking({ ...newsroom, url: `${url}#one` }), asking({ ...newsroom, url: `${url}#two` })]
const editor = await hire(payload, 'editor')
const rounds = Array.from({ length: 20 }, (_, round) => round)

const addNumber = (country: number, number: string) =>
  two(editor, 'PATCH', `/countries/${country}?locale=en`, {
    emergencyNumbers: [{ number, service: 'police' }],
  })

const isDone = ({ status }: Reply) => status === 200 || status === 201

/** Exactly one is done; the other one is refused, and not by a circle of waiting. */
function onlyOne(first: Reply, second: Reply, round: number) {
  const said = `round ${round}: ${first.status} ${first.text.slice(0, 200)}; ${second.status} ${second.text.slice(0, 200)}`
  assert.deepEqual([isDone(first), isDone(second)].sort(), [false, true], said)
  assert.deepEqual(
    [first.status, second.status].filter((status) => status >= 500),
    [],
    said,
  )
}

test('a new check and an emergency number of its country: never both', async () => {
  for (const round of rounds) {
    const { country, carrier } = await sampleFacts(payload, { emergencyNumbers: [] })
    const check = sampleCheck(carrier, { channel: 'call', number: '0700' })
    const [made, added] = await Promise.all([
      one(editor, 'POST', '/balance-checks?locale=en', check),
      addNumber(country, '0700'),
    ])
    onlyOne(made, added, round)
  }
})

test('a changed check and an emergency number of its country: never both', async () => {
  for (const round of rounds) {
    const { country, carrier } = await sampleFacts(payload, { emergencyNumbers: [] })
    const { id } = await payload.create({ collection: 'balance-checks', data: sampleCheck(carrier) })
    const [changed, added] = await Promise.all([
      one(editor, 'PATCH', `/balance-checks/${id}?locale=en`, { channel: 'call', number: '0700' }),
      // A change takes longer than a country does, so they meet at every stage of it.
      pause(round * 6).then(() => addNumber(country, '0700')),
    ])
    onlyOne(changed, added, round)
  }
})

test('a carrier that moves with its check, and an emergency number of where it goes: never both', async () => {
  for (const round of rounds) {
    const { carrier } = await sampleFacts(payload, { emergencyNumbers: [] })
    const { country } = await sampleFacts(payload, { emergencyNumbers: [] })
    const check = sampleCheck(carrier, { channel: 'call', number: '0700' })
    await payload.create({
      collection: 'balance-checks',
      data: { ...check, dangerConfirmed: { dialled: '0700' } },
    })
    const [moved, added] = await Promise.all([
      one(editor, 'PATCH', `/carriers/${carrier}?locale=en`, { country }),
      addNumber(country, '0700'),
    ])
    onlyOne(moved, added, round)
  }
})

test('a carrier that moves to where a check of it would be dangerous, and that check: never both', async () => {
  for (const round of rounds) {
    const { carrier } = await sampleFacts(payload, { emergencyNumbers: [] })
    const { country } = await sampleFacts(payload, {
      emergencyNumbers: [{ number: '0711', service: 'police' }],
    })
    const check = sampleCheck(carrier, { channel: 'call', number: '0711' })
    const [made, moved] = await Promise.all([
      one(editor, 'POST', '/balance-checks?locale=en', { ...check, dangerConfirmed: { dialled: '0711' } }),
      two(editor, 'PATCH', `/carriers/${carrier}?locale=en`, { country }),
    ])
    onlyOne(made, moved, round)
  }
})

test('checks, carriers and their country saved all at once over two instances do not wait in a circle', async () => {
  const { country, carrier } = await sampleFacts(payload)
  const other = await payload.create({ collection: 'carriers', data: sampleCarrier(country) })
  const ids: number[] = []
  for (const owner of [carrier, other.id, carrier, other.id])
    ids.push((await payload.create({ collection: 'balance-checks', data: sampleCheck(owner) })).id)
  const several = `where[id][in]=${ids.join()}`
  for (const round of rounds.slice(0, 5)) {
    const replies = await Promise.all([
      ...ids.map((id) => one(editor, 'PATCH', `/balance-checks/${id}?locale=en`, { steps: `Step ${round}` })),
      two(editor, 'PATCH', `/balance-checks?locale=en&${several}`, { cost: round % 2 ? 'free' : 'charged' }),
      one(editor, 'PATCH', `/carriers/${carrier}?locale=en`, { note: `Note ${round}` }),
      two(editor, 'PATCH', `/carriers/${other.id}?locale=en`, { note: `Note ${round}` }),
      two(editor, 'PATCH', `/balance-checks/${ids[0]}?locale=en`, {
        carrier: round % 2 ? carrier : other.id,
      }),
      one(editor, 'PATCH', `/countries/${country}?locale=en`, { summary: `Summary ${round}` }),
      payload
        .update({
          collection: 'balance-checks',
          where: { id: { in: ids } },
          data: { worksAbroad: round % 2 ? 'yes' : 'no' },
        })
        .then(
          ({ errors }): Reply => ({ status: errors.length === 0 ? 200 : 500, text: JSON.stringify(errors) }),
        ),
    ])
    const refused = replies.filter((reply) => !isDone(reply)).map(({ status, text }) => `${status} ${text}`)
    assert.deepEqual(refused, [], `round ${round}`)
  }
})
