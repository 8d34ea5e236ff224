/** A guide that is live in English and Japanese, with newer drafts: what acts on several languages may not lose any. */
import assert from 'node:assert/strict'
import type { Guide } from '@/payload-types'
import type { Ask, Colleague } from './people'
import { prose, sampleGuide } from './sample-documents'

const japanese = { title: '確認方法', summary: '残量の確認', body: prose('番号') }

export async function guideWithNewerDrafts(
  ask: Ask,
  editor: Colleague,
  country: number,
  changes: Partial<Guide> = {},
) {
  const guide = { ...sampleGuide(country, changes), _status: 'published' }
  const { doc, text } = await ask(editor, 'POST', '/guides?locale=en', guide)
  assert.ok(doc, text)
  await saved(ask, editor, doc.id, 'ja', false, { ...japanese, _status: 'published' })
  await saved(ask, editor, doc.id, 'en', true, { title: 'Newer English' })
  await saved(ask, editor, doc.id, 'ja', true, { title: '新しい下書き' })
  await saved(ask, editor, doc.id, 'ko', true, { title: '초안' })
  return { id: doc.id, slug: guide.slug, title: guide.title }
}

async function saved(ask: Ask, editor: Colleague, id: number, locale: string, draft: boolean, data: object) {
  const reply = await ask(editor, 'PATCH', `/guides/${id}?locale=${locale}&draft=${draft}`, data)
  assert.equal(reply.status, 200, reply.text)
}

/** The titles of the newest draft. */
export async function draftTitles(ask: Ask, editor: Colleague, id: number, ...languages: string[]) {
  const titles: unknown[] = []
  for (const language of languages) {
    const { text } = await ask(editor, 'GET', `/guides/${id}?draft=true&depth=0&locale=${language}`)
    titles.push(JSON.parse(text).title)
  }
  return titles
}

/** What a visitor gets: a title, or nothing. */
export async function liveTitle(ask: Ask, id: number, language: string): Promise<string | undefined> {
  const { text } = await ask(undefined, 'GET', `/guides/${id}?depth=0&locale=${language}`)
  return JSON.parse(text).title
}
