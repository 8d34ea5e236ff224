import { expect, type Page, test } from '@playwright/test'
import { languageCodes } from '@/translation/languages'
import { type OwnGuide, ownGuide } from '../support/own-guide'
import { signIn, signInAsAdmin } from '../support/sign-in'

let guide: OwnGuide
let headers: { Authorization: string }

test.beforeEach(async ({ request }) => {
  test.slow()
  headers = await signInAsAdmin(request)
  guide = await ownGuide(request, headers)
})
test.afterEach(() => guide.remove())

async function save(page: Page, query: string, data: object) {
  const reply = await page.request.patch(`/api/guides/${guide.id}?${query}`, { headers, data })
  expect(reply.status(), await reply.text()).toBe(200)
}

async function titleOf(page: Page, query: string): Promise<unknown> {
  const reply = await page.request.get(`/api/guides/${guide.id}?${query}&fallback-locale=none`, { headers })
  return reply.ok() ? (await reply.json()).title : reply.status()
}

test('guides ticked in the list are taken back and published, and drafts of other languages stay', async ({
  page,
}) => {
  await signIn(page)
  const words = `Newer ${guide.slug}`
  await save(page, 'locale=ja&draft=true', { title: '下書き' })
  await save(page, 'locale=en&draft=true', { title: words })
  await choose(page, words, 'Unpublish')
  await expect
    .poll(() => page.request.get(`/en/guides/${guide.slug}`).then((reply) => reply.status()))
    .toBe(404)
  expect(await titleOf(page, 'locale=en&draft=true')).toBe(words)
  expect(await titleOf(page, 'locale=ja&draft=true')).toBe('下書き')

  await choose(page, words, 'Publish')
  await expect
    .poll(async () => (await page.request.get(`/en/guides/${guide.slug}`)).text(), { timeout: 30_000 })
    .toContain(words)
  expect(await titleOf(page, 'locale=ja&draft=true')).toBe('下書き')
})

async function choose(page: Page, words: string, action: 'Publish' | 'Unpublish') {
  await page.goto(`/admin/collections/guides?locale=en&where[or][0][and][0][slug][equals]=${guide.slug}`)
  await expect(page.locator('.table tbody tr')).toHaveCount(1)
  await expect(page.locator('.table tbody tr')).toContainText(words)
  await page.locator('.table tbody input[type="checkbox"]').first().check()
  await page.locator('.list-selection').getByRole('button', { name: action, exact: true }).click()
  const saved = page.waitForResponse((reply) => reply.request().method() === 'PATCH')
  await page
    .locator('dialog, .confirmation-modal')
    .getByRole('button', { name: /confirm/i })
    .click()
  expect((await saved).status()).toBe(200)
}

test('back to the previous published text, in one language, at once', async ({ page }) => {
  await signIn(page)
  await save(page, 'locale=en', { title: 'Published by mistake', _status: 'published' })
  await save(page, 'locale=ja&draft=true', { title: '下書き' })
  await page.goto(`/admin/collections/guides/${guide.id}?locale=en`)
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-previous-text').click()
  await page.getByRole('button', { name: /confirm/i }).click()
  await expect.poll(() => titleOf(page, 'locale=en'), { timeout: 30_000 }).toBe(guide.title)
  await expect(page.locator('#field-title').first()).toHaveValue(guide.title)
  expect(await titleOf(page, 'locale=ja&draft=true')).toBe('下書き')
})

test('a version is restored in the language that is shown, as a draft, and says when it has no text there', async ({
  page,
}) => {
  await signIn(page)
  await save(page, 'locale=ja&draft=true', { title: '最初' })
  const query = `locale=ja&depth=0&limit=1&sort=-updatedAt&where[parent][equals]=${guide.id}`
  const found = await page.request.get(`/api/guides/versions?${query}`, { headers })
  const [version] = (await found.json()).docs
  await save(page, 'locale=ja&draft=true', { title: '二番目' })
  await save(page, 'locale=en&draft=true', { title: 'Newest English' })
  await restore(page, version.id, 'ja')
  await expect(page.getByText('Brought back in 日本語, as a draft.')).toBeVisible()
  expect(await titleOf(page, 'locale=ja&draft=true')).toBe('最初')
  expect(await titleOf(page, 'locale=en&draft=true')).toBe('Newest English')
  expect(await titleOf(page, 'locale=en')).toBe(guide.title)
  await restore(page, version.id, 'ar')
  await expect(page.getByText('That version has no text in العربية.')).toBeVisible()
})

async function restore(page: Page, version: number, language: string) {
  await page.goto(`/admin/collections/guides/${guide.id}/versions/${version}?locale=${language}`)
  await page.getByRole('button', { name: 'Restore this version' }).click()
  await page.locator('.confirmation-modal #confirm-action:visible').click()
}

test('a guide that was never published keeps its shared fields when somebody writes it in Arabic', async ({
  page,
}) => {
  await signIn(page)
  const { country } = await (await page.request.get(`/api/guides/${guide.id}?locale=en&depth=0`)).json()
  const slug = `never-${crypto.randomUUID()}`
  const data = { title: 'Written in English', slug, country }
  const made = await page.request.post('/api/guides?locale=en&draft=true', { headers, data })
  const { id } = (await made.json()).doc
  await page.goto(`/admin/collections/guides/${id}?locale=ar`)
  await expect(page.locator('#field-slug')).toHaveValue(slug)
  await page.locator('#field-title').first().fill('عنوان')
  const read = async (language: string) =>
    (await page.request.get(`/api/guides/${id}?draft=true&depth=0&locale=${language}`, { headers })).json()
  await expect.poll(async () => (await read('ar')).title, { timeout: 30_000 }).toBe('عنوان')
  for (const language of languageCodes) {
    const { slug: kept, country: place } = await read(language)
    expect([kept, place], language).toEqual([slug, country])
  }
  await page.request.delete(`/api/guides/${id}`, { headers })
})
