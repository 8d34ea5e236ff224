/** Every role, collection and operation, asked over REST, against the written table. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { setEnvironment } from '@/env'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { type Colleague, hire, type Reply } from '../../e2e/support/people'
import {
  sampleCarrier,
  sampleCheck,
  sampleCountry,
  sampleFacts,
  sampleGuide,
  samplePicture,
} from '../../e2e/support/sample-documents'
import { accessTable, type OwnCollection } from './access'
import { roles } from './roles'

/** Pictures of the test stay out of the uploads. */
const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-roles-'))
setEnvironment({ DATA_DIR: dataDir })

const people: (Colleague | undefined)[] = [undefined]
const collections = Object.keys(accessTable).filter((name): name is OwnCollection => name in accessTable)

const newsroom = await ownNewsroom()
const { ask } = newsroom
for (const role of roles) people.push(await hire(newsroom.payload, role, { languages: ['en'] }))
const facts = await sampleFacts(newsroom.payload)
const check = (
  await newsroom.payload.create({ collection: 'balance-checks', data: sampleCheck(facts.carrier) })
).id
after(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }))

test('creating equals the table', () =>
  everywhere('create', async (who, collection) => {
    const body = collection === 'media' ? await pictureForm() : valid(collection)
    return done(await ask(who, 'POST', `/${collection}?locale=en&draft=true`, body))
  }))

test('reading equals the table', () =>
  everywhere('read', async (who, collection) => {
    const one = await make(collection)
    return done(await ask(who, 'GET', `/${collection}/${one}?locale=en`))
  }))

test('changing equals the table', () =>
  everywhere('update', async (who, collection) => {
    const path = `/${collection}/${await make(collection)}?locale=en&draft=true`
    return done(await ask(who, 'PATCH', path, change(collection)))
  }))

test('changing many at once equals the table', () =>
  everywhere('update', async (who, collection) => {
    const path = `/${collection}?locale=en&draft=true&where[id][equals]=${await make(collection)}`
    const reply = await ask(who, 'PATCH', path, change(collection))
    return done(reply) && reply.docs?.length === 1
  }))

test('deleting equals the table', () =>
  everywhere('delete', async (who, collection) => {
    const one = await make(collection)
    const allowed = done(await ask(who, 'DELETE', `/${collection}/${one}`))
    assert.equal(await isThere(collection, one), !allowed)
    return allowed
  }))

test('deleting many at once equals the table', () =>
  everywhere('delete', async (who, collection) => {
    const one = await make(collection)
    done(await ask(who, 'DELETE', `/${collection}?where[id][equals]=${one}`))
    return !(await isThere(collection, one))
  }))

const versioned: OwnCollection[] = [
  'guides',
  'countries',
  'carriers',
  'balance-checks',
  'glossary-terms',
  'media',
  'redirects',
]

test('reading versions equals the table', () =>
  everywhere(
    'readVersions',
    async (who, collection) => {
      await make(collection)
      return done(await ask(who, 'GET', `/${collection}/versions?locale=en`))
    },
    versioned,
  ))

test('what keeps no versions shows nobody any', async () => {
  const others = collections.filter((collection) => !versioned.includes(collection))
  assert.deepEqual(others, ['verifications', 'reports', 'users'])
  for (const collection of others)
    for (const who of people) {
      const { status, text } = await ask(who, 'GET', `/${collection}/versions?locale=en`)
      assert.equal(status, 400, text)
    }
})

test('restoring a version in a language needs the right to change the document in it', () =>
  everywhere('update', restore, versioned))

test('nobody duplicates: a copy would carry unique names and the statuses of every language', async () => {
  for (const collection of collections) {
    const one = await make(collection)
    const before = await newsroom.payload.count({ collection })
    for (const who of people) {
      const { status } = await ask(who, 'POST', `/${collection}/${one}/duplicate?locale=en`, {})
      assert.equal(status, 404, `${who?.role ?? 'a visitor'}: ${collection}`)
    }
    assert.deepEqual(await newsroom.payload.count({ collection }), before, collection)
  }
})

test('unlocking people equals the table', async () => {
  const [{ email } = { email: '' }] = (await newsroom.payload.find({ collection: 'users', limit: 1 })).docs
  for (const who of people) {
    assert.equal(
      done(await ask(who, 'POST', '/users/unlock', { email })),
      who?.role === 'admin',
      `${who?.role}`,
    )
  }
})

/** Whether it was done or forbidden: anything else, such as a fault of the server, is no refusal. */
function done({ status, text }: Reply): boolean {
  assert.ok(status < 300 || status === 403, `${status} ${text.slice(0, 200)}`)
  return status < 300
}

type Attempt = (who: Colleague | undefined, collection: OwnCollection) => Promise<boolean>

async function everywhere(
  column: 'create' | 'read' | 'update' | 'delete' | 'readVersions',
  attempt: Attempt,
  only = collections,
) {
  for (const collection of only) {
    for (const who of people) {
      const expected = granted(column, collection, who)
      assert.equal(
        await attempt(who, collection),
        expected,
        `${who?.role ?? 'a visitor'}: ${column} ${collection}`,
      )
    }
  }
}

/** The table, read the way a person reads it. The samples are published in English and belong to somebody else. */
function granted(
  column: 'create' | 'read' | 'update' | 'delete' | 'readVersions',
  collection: OwnCollection,
  who?: Colleague,
) {
  return accessTable[collection][column].some((grant) => {
    if (grant === 'everyone' || grant === 'everyone, once published') return true
    if (grant === 'translator, in their languages') return who?.role === 'translator'
    return grant === who?.role
  })
}

async function restore(who: Colleague | undefined, collection: OwnCollection) {
  const one = await make(collection)
  if (collection === 'users' || collection === 'verifications' || collection === 'reports') return false
  const [version] = (await newsroom.payload.findVersions({ collection, where: { parent: { equals: one } } }))
    .docs
  return done(await ask(who, 'POST', `/${collection}/versions/${version?.id}?locale=en`))
}

function valid(collection: OwnCollection): Record<string, unknown> {
  const day = '2026-11-01T00:00:00.000Z'
  const unique = crypto.randomUUID()
  switch (collection) {
    case 'countries':
      return sampleCountry()
    case 'carriers':
      return sampleCarrier(facts.country)
    case 'balance-checks':
      return sampleCheck(facts.carrier)
    case 'guides':
      return { ...sampleGuide(facts.country), _status: 'draft' }
    case 'verifications':
      return { balanceCheck: check, outcome: 'correct' }
    case 'reports':
      return { balanceCheck: check, worked: true, language: 'en', day }
    case 'glossary-terms':
      return { term: unique }
    case 'redirects':
      return { from: `/${unique}`, to: '/norway' }
    case 'users':
      return { name: 'New', email: `${unique}@example.org`, password: 'correct horse', role: 'writer' }
    case 'media':
      return { alt: 'A phone' }
  }
}

function change(collection: OwnCollection): Record<string, unknown> {
  if (collection === 'guides') return { title: 'Changed' }
  if (collection === 'media') return { alt: 'Changed' }
  if (collection === 'glossary-terms') return { note: 'Changed' }
  if (collection === 'redirects') return { to: '/changed' }
  if (collection === 'verifications' || collection === 'reports') return { note: 'Changed' }
  if (collection === 'balance-checks') return { sampleReply: 'Changed' }
  return { name: 'Changed' }
}

async function make(collection: OwnCollection): Promise<number> {
  const admin = people.find((who) => who?.role === 'admin')
  if (collection === 'reports') {
    const day = '2026-11-01T00:00:00.000Z'
    return (
      await newsroom.payload.create({
        collection,
        data: { balanceCheck: check, worked: true, language: 'en', day },
      })
    ).id
  }
  const body = collection === 'media' ? await pictureForm() : valid(collection)
  const made = await ask(admin, 'POST', `/${collection}?locale=en`, published(body))
  return idIn(made)
}

/** The samples of guides are live in English. */
function published(body: FormData | Record<string, unknown>) {
  return '_status' in body ? { ...body, _status: 'published' } : body
}

function idIn({ doc, text }: Reply): number {
  if (!doc) throw new Error(text)
  return doc.id
}

async function pictureForm() {
  const { data, name, mimetype } = await samplePicture()
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'A phone' }))
  form.set('file', new Blob([new Uint8Array(data)], { type: mimetype }), name)
  return form
}

async function isThere(collection: OwnCollection, id: number) {
  return (await newsroom.payload.count({ collection, where: { id: { equals: id } } })).totalDocs === 1
}
