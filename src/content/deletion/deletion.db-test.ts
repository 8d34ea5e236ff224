import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { type Field, flattenAllFields } from 'payload'
import { setEnvironment } from '@/env'
import type { Guide } from '@/payload-types'
import { askingGraphQL } from '../../../e2e/support/graphql'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire } from '../../../e2e/support/people'
import {
  prose,
  sampleCarrier,
  sampleCheck,
  sampleCountry,
  sampleFacts,
  sampleGuide,
  samplePicture,
} from '../../../e2e/support/sample-documents'
import { uses } from './uses'

const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-deletion-'))
setEnvironment({ DATA_DIR: dataDir })

const newsroom = await ownNewsroom()
const { ask } = newsroom
const admin = await hire(newsroom.payload, 'admin')
after(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }))

test('somebody has decided about every relation between two records', () => {
  const collections = newsroom.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const relations = collections.flatMap(({ slug, fields }) => relationsIn(fields, slug, slug))
  const decided = uses.map(({ from, to }) => `${from} → ${to}`)
  assert.deepEqual([...new Set(relations)].sort(), decided.sort())
})

/** `guides.body.picture.picture → media`; a text inside a block of a text counts as the outer one. */
function relationsIn(fields: Field[], prefix: string, text: string): string[] {
  return flattenAllFields({ fields }).flatMap((field): string[] => {
    const here = `${prefix}.${field.name}`
    if (field.type === 'relationship' || field.type === 'upload')
      return [field.relationTo].flat().map((to) => `${here} → ${to}`)
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) => relationsIn(block.fields, `${prefix}.${block.slug}`, text))
    if (field.type === 'richText' && isLexical(field.editor)) {
      const outer = text.includes('.') ? text : here
      return field.editor.editorConfig.features.nodes.flatMap((node) => {
        const inside = 'getSubFields' in node ? node.getSubFields?.({}) : undefined
        return inside ? relationsIn(inside, outer, outer) : []
      })
    }
    return 'fields' in field ? relationsIn(field.fields, here, text) : []
  })
}

function isLexical(editor: object | undefined): editor is LexicalRichTextAdapter {
  return editor !== undefined && 'editorConfig' in editor
}

test('a check that readers reported or somebody verified stays, and the refusal says how often', async () => {
  const check = await madeCheck()
  for (const worked of [true, false]) await report(check, worked)
  const { payload } = newsroom
  const verification = { balanceCheck: check, outcome: 'correct' as const, by: admin.id }
  await payload.create({ collection: 'verifications', data: verification })
  const { status, errors } = await ask(admin, 'DELETE', `/balance-checks/${check}`)
  assert.equal(status, 400)
  assert.match(
    errors?.[0]?.message ?? '',
    /2 reports of readers still refer to it\. Record that it no longer works/,
  )
  assert.match(errors?.[0]?.message ?? '', /1 verification still refers to it/)
  const inChinese = await ask(admin, 'DELETE', `/balance-checks/${check}`, undefined, 'zh')
  assert.match(inChinese.text, /仍有 2 条读者反馈引用它。请改为记录一条“已失效”的核实/)
  const { text } = await askingGraphQL(newsroom)(
    admin,
    `mutation { deleteBalanceCheck(id: ${check}) { id } }`,
  )
  assert.match(text, /2 reports of readers still refer to it/)
})

test('whoever verified a check or wrote a guide stays', async () => {
  const { payload } = newsroom
  const checker = await hire(payload, 'fact-checker')
  const author = await hire(payload, 'writer')
  const check = await madeCheck()
  await payload.create({
    collection: 'verifications',
    data: { balanceCheck: check, outcome: 'correct', by: checker.id },
  })
  const { slug } = await draftGuide({ authors: [author.id] })
  const refused = await ask(admin, 'DELETE', `/users/${checker.id}`)
  assert.equal(refused.status, 400)
  assert.match(refused.text, /1 balance check still refers to it.*1 verification still refers to it/)
  const kept = await ask(admin, 'DELETE', `/users/${author.id}`)
  assert.equal(kept.status, 400)
  assert.match(kept.text, new RegExp(`These guides still refer to it: ${slug}`))
  const idle = await hire(payload, 'translator')
  assert.equal((await ask(admin, 'DELETE', `/users/${idle.id}`)).status, 200)
})

test('a country or carrier that a draft names stays, one that only older versions name goes', async () => {
  const { payload } = newsroom
  const { country, carrier } = await sampleFacts(payload)
  const { id, slug } = await draftGuide({ carriers: [carrier] })
  const rename = (data: Partial<Guide>) =>
    payload.update({ collection: 'guides', id, draft: true, autosave: false, data })
  await rename({ country })
  await assert.rejects(payload.delete({ collection: 'carriers', id: carrier }), new RegExp(slug))
  await rename({ carriers: [] })
  assert.equal((await ask(admin, 'DELETE', `/carriers/${carrier}`)).status, 200)
  assert.match((await ask(admin, 'DELETE', `/countries/${country}`)).text, new RegExp(slug))
  const other = await payload.create({ collection: 'countries', data: sampleCountry() })
  await rename({ country: other.id })
  const gone = await ask(admin, 'DELETE', `/countries/${country}`)
  assert.equal(gone.status, 200, gone.text)
})

test('an older version of a fact does not hold what it names, and says so when it is restored', async () => {
  const { payload } = newsroom
  const { country, carrier } = await sampleFacts(payload)
  const check = await payload.create({ collection: 'balance-checks', data: sampleCheck(carrier) })
  const next = await payload.create({ collection: 'carriers', data: sampleCarrier(country) })
  await payload.update({ collection: 'balance-checks', id: check.id, data: { carrier: next.id } })
  const gone = await ask(admin, 'DELETE', `/carriers/${carrier}`)
  assert.equal(gone.status, 200, gone.text)
  const { docs } = await payload.findVersions({
    collection: 'balance-checks',
    where: { and: [{ parent: { equals: check.id } }, { 'version.carrier': { exists: false } }] },
  })
  const restored = await ask(admin, 'POST', `/balance-checks/versions/${docs[0]?.id}?locale=en`)
  assert.equal(restored.status, 400, restored.text)
  assert.match(restored.text, /Carrier/)
})

test('a picture in a live text or in the newest draft of any language stays, and the guides are named', async () => {
  const { payload } = newsroom
  const picture = await madePicture()
  const { id, slug } = await draftGuide({ body: withBlock({ blockType: 'picture', picture }) })
  const remove = () => ask(admin, 'DELETE', `/media/${picture}`)
  const refused = await remove()
  assert.equal(refused.status, 400)
  assert.match(
    refused.text,
    new RegExp(`These guides still refer to it: ${slug}\\. Take it out of them first`),
  )
  const save = (locale: 'en' | 'ja', data: Partial<Guide>, draft = true) =>
    payload.update({ collection: 'guides', id, locale, draft, data })
  await save('en', { _status: 'published' }, false)
  await save('en', { body: prose('No picture any more.') })
  assert.equal((await remove()).status, 400, 'readers still see it')
  await save('en', { _status: 'published' }, false)
  await save('ja', { body: withBlock({ blockType: 'picture', picture }) })
  assert.equal((await remove()).status, 400, 'the Japanese draft has it')
  await save('ja', { body: prose('なし') })
  const gone = await remove()
  assert.equal(gone.status, 200, gone.text)
})

test('a guide that another one links to stays; a link to itself does not matter', async () => {
  const { id, slug } = await draftGuide({})
  const { payload } = newsroom
  const linked = { linkType: 'internal', doc: { relationTo: 'guides', value: id } }
  const body = withNode({ type: 'link', fields: linked, children: [], version: 3 })
  await payload.update({ collection: 'guides', id, draft: true, data: { body } })
  const other = await draftGuide({ body })
  const refused = await ask(admin, 'DELETE', `/guides/${id}`)
  assert.equal(refused.status, 400)
  assert.match(refused.text, new RegExp(`refer to it: ${other.slug}\\.`))
  assert.equal((await ask(admin, 'DELETE', `/guides/${other.id}`)).status, 200)
  assert.equal((await ask(admin, 'DELETE', `/guides/${id}`)).status, 200, slug)
})

test('of several deleted at once, those in use are named one by one and the others go', async () => {
  const { payload } = newsroom
  const used = await sampleFacts(payload, { name: 'Denmark' })
  const free = await payload.create({ collection: 'countries', data: sampleCountry({ name: 'Sweden' }) })
  const where = `where[id][in]=${used.country},${free.id}`
  const { status, text, docs } = await ask(admin, 'DELETE', `/countries?${where}`)
  assert.equal(status, 400)
  assert.match(text, /\\"Denmark\\" cannot be deleted. 1 carrier still refers to it/)
  assert.deepEqual(
    docs?.map(({ id }) => id),
    [free.id],
  )
  const left = await payload.find({ collection: 'countries', where: { id: { in: [used.country, free.id] } } })
  assert.deepEqual(
    left.docs.map(({ id }) => id),
    [used.country],
  )
})

async function madeCheck(changes: Parameters<typeof sampleCheck>[1] = {}) {
  const { carrier } = await sampleFacts(newsroom.payload)
  const data = sampleCheck(carrier, changes)
  return (await newsroom.payload.create({ collection: 'balance-checks', data })).id
}

function report(balanceCheck: number, worked: boolean) {
  const data = { balanceCheck, worked, language: 'en' as const, day: '2026-11-01' }
  return newsroom.payload.create({ collection: 'reports', data })
}

async function madePicture() {
  const picture = { collection: 'media' as const, data: { alt: 'A phone' }, file: await samplePicture() }
  return (await newsroom.payload.create(picture)).id
}

async function draftGuide(changes: Partial<Guide>) {
  const { payload } = newsroom
  const { country } = await sampleFacts(payload)
  return payload.create({ collection: 'guides', draft: true, data: sampleGuide(country, changes) })
}

let blocks = 0
const withBlock = (fields: object) =>
  withNode({ type: 'block', version: 2, format: '', fields: { id: `block-${++blocks}`, ...fields } })

function withNode(node: Guide['body']['root']['children'][number]): Guide['body'] {
  const { root } = prose('A text.')
  return { root: { ...root, children: [...root.children, node] } }
}
