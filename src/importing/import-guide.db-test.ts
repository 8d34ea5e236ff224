import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { settings } from '../env'
import { smallStartingContent } from './fixtures/small-newsroom'
import { type ImportOrder, importGuide, prepareImport } from './import-guide'
import { fillWithStartingContent } from './starting-content'

const article = fileURLToPath(new URL('fixtures/colombia.zh-Hans.md', import.meta.url))

let folder = ''
const content = await smallStartingContent()
const newsroom = await ownNewsroom()
await fillWithStartingContent(newsroom.payload, () => {}, content)
await rm(content, { recursive: true })
folder = await mkdtemp(path.join(tmpdir(), 'saldo-import-'))
after(() => rm(folder, { recursive: true }))

async function importFile(order: Partial<ImportOrder>) {
  return importGuide(newsroom.payload, await prepareImport({ path: article, ...order }))
}

async function importText(text: string, order: Partial<ImportOrder> = {}) {
  const file = path.join(folder, 'guide.md')
  await writeFile(file, text)
  return importFile({ path: file, country: 'CO', language: 'en', ...order })
}

async function picture(name: string) {
  const pixels = { width: 20, height: 10, channels: 3, background: 'teal' } as const
  await sharp({ create: pixels }).png().toFile(path.join(folder, name))
}

async function everything() {
  const { payload } = newsroom
  const [guides, versions, media] = [
    await payload.count({ collection: 'guides' }),
    await payload.countVersions({ collection: 'guides' }),
    await payload.count({ collection: 'media' }),
  ]
  const files = await readdir(path.join(settings.dataDir, 'media')).catch(() => [])
  return [
    guides.totalDocs,
    versions.totalDocs,
    media.totalDocs,
    files.filter((name) => name.startsWith('refused')).length,
  ]
}

/** What anybody on the internet finds. */
async function published(slug: string, locale: 'en' | 'es' | 'zh-Hans' | 'ja') {
  const { docs } = await newsroom.payload.find({
    collection: 'guides',
    where: { slug: { equals: slug } },
    locale,
    fallbackLocale: false,
    overrideAccess: false,
  })
  return docs[0]?.title
}

test('an article becomes a draft of a new guide that nobody but the newsroom sees', async () => {
  const made = await importFile({ country: 'co', language: 'zh-hans', slug: 'balance-in-colombia' })
  assert.deepEqual([made.outcome, made.slug, made.language], ['made', 'balance-in-colombia', 'zh-Hans'])
  const draft = await newsroom.payload.findByID({
    collection: 'guides',
    id: made.id,
    locale: 'zh-Hans',
    draft: true,
  })
  assert.deepEqual(
    [draft.title, draft._status, draft.sourceLanguage],
    ['在哥伦比亚怎么查 eSIM 余额', 'draft', 'zh-Hans'],
  )
  for (const locale of ['en', 'es', 'zh-Hans', 'ja'] as const)
    assert.equal(await published(made.slug, locale), undefined)
})

test('the same article again asks before it replaces its draft', async () => {
  await assert.rejects(importFile({ country: 'CO', language: 'zh-Hans' }), {
    name: 'ImportError',
    message: /"balance-in-colombia" already has text in zh-Hans: add --replace/,
  })
  const again = await importFile({ country: 'CO', language: 'zh-Hans', replace: true })
  assert.deepEqual([again.outcome, again.slug], ['replaced', 'balance-in-colombia'])
})

test('a country that has a guide gets no second one unasked', async () => {
  const before = await everything()
  await assert.rejects(importText('# Saldo\n\nOtro texto.', { language: 'es' }), {
    name: 'ImportError',
    message:
      /^Colombia has a guide already \(check-esim-balance-colombia, balance-in-colombia\): add --slug check-esim-balance-colombia to make this file its text in es, or give it a slug of its own/,
  })
  assert.deepEqual(await everything(), before)
})

test('a country is known by its code, its slug and its name in any language', async () => {
  for (const country of ['colombia', 'CO', 'Colombia', 'コロンビア', '哥伦比亚']) {
    const file = `---\ntitle: Same country\ncountry: ${country}\ncarriers: [claro, COMCEL]\n---\n\nDial the code.`
    const { slug } = await importText(file, { country: 'CO', slug: 'same-country', replace: true })
    assert.equal(slug, 'same-country', country)
  }
})

test('a draft in another language is added to its guide, and what is published stays as it was', async () => {
  const slug = 'check-esim-balance-colombia'
  const added = await importText('# コロンビア\n\n本文。', { slug, language: 'ja' })
  assert.equal(added.outcome, 'added')
  assert.deepEqual(
    [await published(slug, 'en'), await published(slug, 'es'), await published(slug, 'ja')],
    ['Balance in Colombia', 'Saldo en Colombia', undefined],
  )
})

test('replacing a published language makes a draft; readers keep what they have', async () => {
  const slug = 'check-esim-balance-colombia'
  const replaced = await importText('# Another title\n\nAnother text.', { slug, replace: true })
  assert.deepEqual([replaced.outcome, await published(slug, 'en')], ['replaced', 'Balance in Colombia'])
  const draft = await newsroom.payload.findByID({
    collection: 'guides',
    id: replaced.id,
    locale: 'en',
    draft: true,
  })
  assert.equal(draft.title, 'Another title')
  const spanish = await newsroom.payload.findByID({
    collection: 'guides',
    id: replaced.id,
    locale: 'es',
    draft: true,
  })
  assert.equal(spanish.title, 'Saldo en Colombia')
})

test('an imported draft can be published as it is', async () => {
  const text =
    '# All there is\n\nA [link](https://example.com) and `code`.\n\n- a\n  - b\n\n| a |\n| - |\n| b |\n\n> q\n\n---\n\n::check[co-claro-ussd-611]\n\n::comparison\n\n:::steps\n1. c\n:::'
  const { id, slug } = await importText(text, { slug: 'all-there-is' })
  await newsroom.payload.update({ collection: 'guides', id, locale: 'en', data: { _status: 'published' } })
  assert.equal(await published(slug, 'en'), 'All there is')
})

test('a picture beside the file is kept once, however often it is imported', async () => {
  await picture('screen.png')
  const text = '# With a picture\n\nText.\n\n![The menu](screen.png)\n\n![x](../screen.png)'
  const { id, text: guide } = await importText(text, { slug: 'pictured' })
  await importText(text, { replace: true })
  await importText(text.replace('The menu', 'メニュー'), { slug: 'pictured-elsewhere', language: 'ja' })
  const { docs } = await newsroom.payload.find({ collection: 'media' })
  assert.deepEqual(
    docs.map(({ alt, mimeType }) => [alt, mimeType]),
    [['The menu', 'image/webp']],
  )
  const japanese = await newsroom.payload.find({ collection: 'media', locale: 'ja' })
  assert.deepEqual(
    japanese.docs.map(({ alt }) => alt),
    ['メニュー'],
  )
  const { body } = await newsroom.payload.findByID({ collection: 'guides', id, draft: true, depth: 0 })
  assert.match(JSON.stringify(body), new RegExp(`"picture":${docs[0]?.id}\\b`))
  assert.deepEqual(
    guide.findings.map(({ message }) => message),
    ['the picture ../screen.png (x): there is no such file beside the Markdown'],
  )
})

test('so is one with a name longer than a picture may have', async () => {
  const long = 'how-the-menu-of-the-carrier-looks-on-a-phone-with-an-esim'
  await picture(`${long}.png`)
  const before = (await newsroom.payload.count({ collection: 'media' })).totalDocs
  for (const slug of ['long-name', 'long-name-again'])
    await importText(`# With a picture\n\nText.\n\n![The menu](${long}.png)`, { slug })
  const { docs, totalDocs } = await newsroom.payload.find({ collection: 'media', sort: '-id' })
  assert.equal(totalDocs, before + 1)
  assert.match(String(docs[0]?.filename), /^how-the-menu-of-the-carrier-looks-on-a-[\da-f]{10}\.webp$/)
})

test('a file that is refused leaves nothing behind', async () => {
  await picture('refused.png')
  const before = await everything()
  const refused = (reading: Promise<unknown>, message: RegExp) =>
    assert.rejects(reading, { name: 'ImportError', message })
  await refused(
    importFile({ path: path.join(folder, 'none.md'), country: 'CO', language: 'en' }),
    /There is no file/,
  )
  await refused(importText(''), /is empty/)
  await refused(importText('# A\0\n\nb'), /is not text/)
  await refused(importText('No title'), /has no title/)
  await refused(importText('# A'), /nothing but the title "A"/)
  await refused(importText('# A\n\nb', { country: 'XX' }), /no country "XX": use one of the codes CO, ZZ/)
  await refused(importText('# A\n\nb', { language: 'tlh' }), /no language "tlh": use one of en, zh-Hans/)
  await refused(importText('# A\n\nb', { slug: 'A B' }), /"A B" cannot be a slug/)
  await refused(importText('---\ntitle: [\n---\nb'), /line \d: this is not valid YAML/)
  await refused(
    importText('---\ncountry: JP\n---\n# A\n\nb'),
    /says that it is about JP, but --country says CO/,
  )
  await refused(importText('# A\n\n![x](refused.png)\n\n::check[nope]'), /line 5: there is no balance check/)
  await refused(
    importText('# A\n\n![y](refused.png)', { slug: 'check-esim-balance-colombia' }),
    /already has text in en/,
  )
  assert.deepEqual(await everything(), before)
})
