/**
 * A guide of a test's own, live in English: the text of one that is there, under another title and address. In other
 * languages that a test asks for it is live, too. It is the first by its address, so that every run has the same text.
 */
import { type APIRequestContext, expect } from '@playwright/test'
import type { Guide } from '@/payload-types'
import type { Language } from '@/translation/languages'

export interface OwnGuide {
  id: number
  slug: string
  title: string
  remove(): Promise<void>
}

type Headers = { Authorization: string }

export async function ownGuide(
  request: APIRequestContext,
  headers: Headers,
  translations: Language[] = [],
): Promise<OwnGuide> {
  const found = await request.get(
    '/api/guides?locale=en&limit=1&depth=0&sort=slug&where[sourceLanguage][equals]=en',
  )
  const { docs }: { docs: Guide[] } = await found.json()
  const [model] = docs
  if (!model) throw new Error('The site under test has no guides: start it with the starting content.')
  const { summary, body, country, sourceLanguage } = model
  const slug = `test-${crypto.randomUUID()}`
  const title = `A guide of a ${slug}`
  const data = { title, summary, body, country, sourceLanguage, slug, _status: 'published' }
  const made = await request.post('/api/guides?locale=en', { headers, data })
  expect(made.status(), await made.text()).toBe(201)
  const { doc }: { doc: Guide } = await made.json()
  for (const language of translations) {
    const text = { title: `${title} (${language})`, summary, body, _status: 'published' }
    const translated = await request.patch(`/api/guides/${doc.id}?locale=${language}`, {
      headers,
      data: text,
    })
    expect(translated.status(), await translated.text()).toBe(200)
  }
  const remove = async () => {
    await request.delete(`/api/guides/${doc.id}`, { headers })
  }
  return { id: doc.id, slug, title, remove }
}
