import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { exportGuide, findGuide } from './export-guide'
import { smallStartingContent } from './fixtures/small-newsroom'
import { type ImportOrder, importGuide, prepareImport } from './import-guide'
import { fillWithStartingContent } from './starting-content'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const content = await smallStartingContent()
await fillWithStartingContent(payload, () => {}, content)
await rm(content, { recursive: true })
const folder = await mkdtemp(path.join(tmpdir(), 'saldo-export-'))
after(() => rm(folder, { recursive: true }))

async function importText(text: string, order: Partial<ImportOrder> = {}) {
  const file = path.join(folder, 'guide.md')
  await writeFile(file, text)
  return importGuide(payload, await prepareImport({ path: file, ...order }))
}

async function exported(id: number, draft = true) {
  return (await exportGuide(payload, { id, language: 'en', draft }))?.markdown ?? ''
}

/** Everything that is saved of a guide, in every language. */
async function saved(id: number) {
  const guide = await payload.findByID({ collection: 'guides', id, draft: true, locale: 'all', depth: 0 })
  const { updatedAt: _, ...fields } = guide
  return withoutIds(fields)
}

function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, one) => (name === 'id' ? undefined : one)))
}

const everything = `---
title: Balance with *611#, or {check:co-claro-ussd-611}
country: CO
language: en
sourceLanguage: es
slug: all-there-is
summary: "A summary: of *611#."
carriers: [claro]
---
## A heading with \`*611#\`

Dial *611#, text **bold _and_ more**, [a link](https://example.com/a_b) and [a page](carrier:colombia/claro).\\
A second line, open 9:30 to 17:00.

3. three
   - nested
4. four

| Carrier | Code |
| --- | --- |
| Claro | *611# or \`*123*1#\` |
| a \\| b | |

:::table{headings="both"}
| | One | Two |
| --- | --- | --- |
| x | 1 | <!-- merged left --> |
| y | 2<br><br>3 | 4 |
:::

---

::check[co-claro-ussd-611]

::comparison

::comparison[claro]

:::note[What \\*this\\* is]
A note.
:::

:::question[Is it free?]
Yes.
:::

:::steps[First this]
1. Dial.
2. Read.
:::

![The menu](menu.png "Its caption")
`

test('a guide goes out and comes in again, and nothing of it has changed', async () => {
  const pixels = { width: 20, height: 10, channels: 3, background: 'teal' } as const
  await sharp({ create: pixels }).png().toFile(path.join(folder, 'menu.png'))
  const { id } = await importText(everything)
  const before = await saved(id)
  const pictures = await payload.find({ collection: 'media', locale: 'all', depth: 0 })
  const first = await exported(id)
  await rm(path.join(folder, 'menu.png'))
  const again = await importText(first, { replace: true })
  assert.deepEqual([again.id, again.outcome], [id, 'replaced'])
  assert.deepEqual(
    again.text.findings.filter(({ kind }) => kind === 'dropped'),
    [],
  )
  assert.deepEqual(await saved(id), before)
  assert.equal(await exported(id), first)
  assert.deepEqual(await payload.find({ collection: 'media', locale: 'all', depth: 0 }), pictures)
})

test('what was written otherwise than an import would guess stays as it was', async () => {
  const { id } = await importText(everything, { replace: true })
  const { body } = await payload.findByID({ collection: 'guides', id, draft: true, locale: 'en', depth: 0 })
  const typed = 'Contact us at t.me/somebody: dial *611#, see https://example.com and {#id} [[x]] ==y==.'
  const [first, ...others] = body.root.children
  const paragraph = { ...first, type: 'paragraph', children: [{ type: 'text', version: 1, text: typed }] }
  const data = {
    body: { root: { ...body.root, children: [paragraph, ...others] } },
    summary: '',
    _status: 'draft' as const,
  }
  await payload.update({ collection: 'guides', id, locale: 'en', draft: true, data })
  const markdown = await exported(id)
  await importText(markdown, { replace: true })
  assert.equal(await exported(id), markdown)
  const again = await payload.findByID({ collection: 'guides', id, draft: true, locale: 'en', depth: 0 })
  assert.match(
    JSON.stringify(again.body),
    new RegExp(
      JSON.stringify(typed)
        .slice(1, -1)
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    ),
  )
  assert.equal(again.summary, '')
})

test('the published text is exported where a newer draft is not asked for', async () => {
  const id = await findGuide(payload, 'check-esim-balance-colombia')
  assert.ok(id)
  assert.match(await exported(id, false), /^title: Balance in Colombia$/m)
  await payload.update({
    collection: 'guides',
    id,
    locale: 'en',
    draft: true,
    data: { title: 'Newer', _status: 'draft' },
  })
  assert.match(await exported(id, false), /^title: Balance in Colombia$/m)
  assert.match(await exported(id), /^title: Newer$/m)
  assert.equal(await findGuide(payload, String(id)), id)
  assert.equal(await findGuide(payload, 'none'), undefined)
  assert.equal(await exportGuide(payload, { id, language: 'ja', draft: true }), undefined)
})

test('the panel gets the file of one language, and nobody who is not signed in does', async () => {
  const id = await findGuide(payload, 'check-esim-balance-colombia')
  const mina = await hire(payload, 'translator')
  const file = await ask(mina, 'GET', `/guides/${id}/markdown?locale=es`)
  assert.equal(file.status, 200, file.text)
  assert.match(file.text, /^title: Saldo en Colombia$/m)
  const refused = [
    [mina, `/guides/${id}/markdown`, 400],
    [mina, `/guides/${id}/markdown?locale=ja`, 400],
    [mina, '/guides/2000000/markdown?locale=en', 400],
    [mina, '/guides/x/markdown?locale=en', 404],
    [undefined, `/guides/${id}/markdown?locale=es`, 403],
  ] as const
  for (const [person, address, status] of refused)
    assert.equal((await ask(person, 'GET', address)).status, status, address)
})
