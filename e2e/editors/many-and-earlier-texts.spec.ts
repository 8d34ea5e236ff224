import { expect, type Page, test } from '@playwright/test'
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
