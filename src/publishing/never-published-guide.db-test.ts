import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { prose, sampleFacts } from '../../e2e/support/sample-documents'
import { languageCodes } from '../translation/languages'

let used = 0

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'editor')
const { country } = await sampleFacts(newsroom.payload)

/** As the panel makes one: empty at first, then saved by itself. */
async function madeInPanel() {
  const slug = `never-published-${++used}`
  const { doc, text } = await ask(editor, 'POST', '/guides?locale=en&draft=true', {})
  assert.ok(doc, text)
  const typed = { title: 'Title', summary: 'Summary', body: prose('Text'), slug, country, severity: 'minor' }
  const saved = await ask(editor, 'PATCH', `/guides/${doc.id}?locale=en&draft=true&autosave=true`, typed)
  assert.equal(saved.status, 200, saved.text)
  return { id: doc.id, slug }
}

const read = async (id: number, language: string, more = '') =>
  JSON.parse((await ask(editor, 'GET', `/guides/${id}?draft=true&depth=0&locale=${language}${more}`)).text)

async function sharedInAllLanguages(id: number, slug: string) {
  for (const language of languageCodes) {
    const guide = await read(id, language)
    assert.deepEqual([guide.slug, guide.country, guide.severity], [slug, country, 'minor'], language)
  }
}

test('shared fields of a guide that was never published read the same in all languages', async () => {
  const { id, slug } = await madeInPanel()
  await sharedInAllLanguages(id, slug)
})

test('a form opened and saved in any other language leaves them for all', async () => {
  for (const language of languageCodes) {
    const { id, slug } = await madeInPanel()
    const form = await read(id, language)
    const sent = { ...form, title: `Title in ${language}`, _status: 'draft' }
    const saved = await ask(
      editor,
      'PATCH',
      `/guides/${id}?locale=${language}&draft=true&autosave=true`,
      sent,
    )
    assert.equal(saved.status, 200, saved.text)
    await sharedInAllLanguages(id, slug)
    assert.equal((await read(id, language)).title, `Title in ${language}`)
    if (language !== 'en') assert.equal((await read(id, 'en')).title, 'Title')
  }
})

test('they stay the same once a language is published, also while a change of them waits', async () => {
  const { id, slug } = await madeInPanel()
  for (const language of ['en', 'ja']) {
    const text = { title: 'Live', summary: 'Live', body: prose('Live'), _status: 'published' }
    const published = await ask(editor, 'PATCH', `/guides/${id}?locale=${language}`, text)
    assert.equal(published.status, 200, published.text)
    await sharedInAllLanguages(id, slug)
  }
  await ask(editor, 'PATCH', `/guides/${id}?locale=en&draft=true`, { slug: `${slug}-new` })
  await sharedInAllLanguages(id, `${slug}-new`)
  const readers = await ask(undefined, 'GET', `/guides/${id}?locale=ja`)
  assert.match(readers.text, new RegExp(`"slug":"${slug}"`))
})

test('a draft is read whole or in part, and what is published in it is the published text', async () => {
  const { id } = await madeInPanel()
  const text = { title: 'Published', summary: 'S', body: prose('B'), _status: 'published' }
  await ask(editor, 'PATCH', `/guides/${id}?locale=ja`, text)
  assert.equal((await read(id, 'ja')).title, 'Published')
  assert.equal((await read(id, 'ja'))._status, 'published')
  const part = await read(id, 'ja', '&select[title]=true')
  assert.deepEqual([part.title, part.summary, part.slug], ['Published', undefined, undefined])
  assert.equal((await ask(editor, 'GET', '/guides/999999?draft=true&locale=ar')).status, 404)
  const visitor = await ask(undefined, 'GET', `/guides/${id}?draft=true&locale=en`)
  assert.equal(visitor.status, 404, 'a visitor gets no draft')
})
