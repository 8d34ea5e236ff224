import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askingGraphQL } from '../../e2e/support/graphql'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import {
  sampleCarrier,
  sampleCheck,
  sampleFacts,
  sampleGuide,
  samplePicture,
} from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const askGraphQL = askingGraphQL(newsroom)
const editor = await hire(newsroom.payload, 'editor')
const facts = await sampleFacts(newsroom.payload)

const wrong = { value: '*444#', kind: 'code' as const, claim: 'Balance', truth: 'Ringtones' }

/** A carrier whose one warning is written in English and Chinese. */
async function warned(): Promise<number> {
  const { payload } = newsroom
  const data = sampleCarrier(facts.country, { knownWrong: [wrong] })
  const { id, knownWrong } = await payload.create({ collection: 'carriers', data })
  const [row] = knownWrong ?? []
  const chinese = { ...row, claim: '查余额', truth: '彩铃' }
  const { status, text } = await ask(editor, 'PATCH', `/carriers/${id}?locale=zh-Hans`, {
    knownWrong: [chinese],
  })
  assert.equal(status, 200, text)
  return id
}

const chineseOf = async (id: number) => (await ask(editor, 'GET', `/carriers/${id}?locale=zh-Hans`)).text

const doors: [string, (id: number) => Promise<string>][] = [
  [
    'REST',
    async (id) => {
      const reply = await ask(editor, 'PATCH', `/carriers/${id}?locale=en`, { knownWrong: [wrong] })
      assert.equal(reply.status, 400)
      return reply.text
    },
  ],
  [
    'several at once',
    async (id) => {
      const path = `/carriers?locale=en&where[id][equals]=${id}`
      const reply = await ask(editor, 'PATCH', path, { knownWrong: [wrong] })
      assert.equal(reply.status, 400)
      return reply.text
    },
  ],
  [
    'GraphQL',
    async (id) => {
      const row = '{ value: "*444#", kind: code, claim: "Balance", truth: "Ringtones" }'
      const reply = await askGraphQL(
        editor,
        `mutation { updateCarrier(id: ${id}, locale: en, data: { knownWrong: [${row}] }) { id } }`,
      )
      assert.ok(reply.refused)
      return reply.text
    },
  ],
  [
    'our own code',
    async (id) => {
      const save = newsroom.payload.update({
        collection: 'carriers',
        id,
        locale: 'en',
        data: { knownWrong: [wrong] },
      })
      return save.then(
        () => 'saved',
        (error: Error) => error.message,
      )
    },
  ],
]

for (const [door, save] of doors) {
  test(`rows without ids are refused by ${door} while other languages have texts in them`, async () => {
    const id = await warned()
    assert.match(await save(id), /The rows of “Known wrong” came without their ids/)
    assert.match(await chineseOf(id), /彩铃/)
  })
}

test('rows with their ids are saved, an empty list empties it, and rows without other texts need no ids', async () => {
  const id = await warned()
  const { doc } = await ask(editor, 'GET', `/carriers/${id}?locale=en`).then(({ text }) => ({
    doc: JSON.parse(text),
  }))
  const rows = [...doc.knownWrong, { ...wrong, value: '*5#' }]
  assert.equal((await ask(editor, 'PATCH', `/carriers/${id}?locale=en`, { knownWrong: rows })).status, 200)
  assert.match(await chineseOf(id), /彩铃/)
  assert.equal((await ask(editor, 'PATCH', `/carriers/${id}?locale=en`, { knownWrong: [] })).status, 200)
  for (const value of ['*6#', '*7#']) {
    const again = await ask(editor, 'PATCH', `/carriers/${id}?locale=en`, {
      knownWrong: [{ ...wrong, value }],
    })
    assert.equal(again.status, 200, again.text)
  }
  const apps = await ask(editor, 'PATCH', `/carriers/${id}`, { apps: [{ name: 'My app' }] })
  assert.equal(apps.status, 200, 'lists without texts')
})

const texts: [string, () => Promise<[string, object]>][] = [
  ['a carrier’s note', async () => [`/carriers/${await warned()}`, { note: 'Note' }]],
  [
    'a text in a group',
    async () => [`/carriers/${facts.carrier}`, { gone: { since: '2020', reason: 'Merged' } }],
  ],
  ['a text in a row', async () => [`/carriers/${facts.carrier}`, { knownWrong: [wrong] }]],
  ['a draft', async () => [`/guides/${await guide()}?draft=true`, { title: 'Title' }]],
  ['a publication', async () => [`/guides/${await guide()}`, { _status: 'published' }]],
  ['a country’s name', async () => [`/countries/${facts.country}`, { name: 'Norge' }]],
]

async function guide(): Promise<number> {
  const { doc } = await ask(editor, 'POST', '/guides?locale=en&draft=true', sampleGuide(facts.country))
  assert.ok(doc)
  return doc.id
}

for (const [what, make] of texts) {
  test(`${what} without a language is refused, and with one it is saved`, async () => {
    const [path, body] = await make()
    const joint = path.includes('?') ? '&' : '?'
    for (const language of ['', `${joint}locale=all`, `${joint}locale=*`]) {
      const refused = await ask(editor, 'PATCH', `${path}${language}`, body)
      assert.equal(refused.status, 400, language)
      assert.match(refused.text, /Name the one language|one value for each language/)
    }
    const saved = await ask(editor, 'PATCH', `${path}${joint}locale=en`, body)
    assert.equal(saved.status, 200, saved.text)
  })
}

test('what all languages share needs no language', async () => {
  const { payload } = newsroom
  const { id } = await payload.create({ collection: 'balance-checks', data: sampleCheck(facts.carrier) })
  for (const [path, body] of [
    [`/balance-checks/${id}`, { cost: 'free', verification: { stale: true } }],
    [`/carriers/${facts.carrier}`, { kind: 'mvno' }],
    [`/countries/${facts.country}`, { currency: 'NOK' }],
    [`/users/${editor.id}`, { name: 'Editor' }],
  ] as const) {
    const reply = await ask(editor, 'PATCH', path, body)
    assert.equal(reply.status, 200, reply.text)
  }
})

test('GraphQL refuses a text without a language, also in a variable or a publication', async () => {
  const id = await guide()
  for (const mutation of [
    `updateGuide(id: ${id}, draft: true, data: { title: "X" }) { id }`,
    `updateGuide(id: ${id}, data: { _status: published }) { id }`,
    `createGlossaryTerm(data: { term: "x", preferred: "x" }) { id }`,
    `updateCarrier(id: ${facts.carrier}, data: { knownWrong: [] }) { id }`,
  ]) {
    const reply = await askGraphQL(editor, `mutation { ${mutation} }`)
    assert.ok(reply.refused, mutation)
    assert.match(reply.text, /Name the one language|one value for each language/)
  }
  const shared = await askGraphQL(
    editor,
    `mutation { updateCarrier(id: ${facts.carrier}, data: { kind: mvno }) { id } }`,
  )
  assert.equal(shared.refused, false, shared.text)
})

test('a picture is described in a language', async () => {
  const upload = async (query: string) => {
    const { data, name, mimetype } = await samplePicture()
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'A screen' }))
    form.set('file', new Blob([new Uint8Array(data)], { type: mimetype }), name)
    return ask(editor, 'POST', `/media${query}`, form)
  }
  assert.match((await upload('')).text, /Name the one language|one value for each language/)
  const made = await upload('?locale=en')
  assert.equal(made.status, 201, made.text)
})
