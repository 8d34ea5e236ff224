import { expect, type Page, test } from '@playwright/test'
import { type OwnGuide, ownGuide } from '../support/own-guide'
import { signIn, signInAsAdmin } from '../support/sign-in'

let guide: OwnGuide
let headers: { Authorization: string }
const words = `Begun beside another guide ${crypto.randomUUID()}`

test.beforeEach(async ({ request }) => {
  headers = await signInAsAdmin(request)
  guide = await ownGuide(request, headers)
})
test.afterEach(async ({ request }) => {
  await request.delete(`/api/guides?where[title][equals]=${encodeURIComponent(words)}&locale=en`, { headers })
  await guide.remove()
})

test('a drawer for a new guide stores nothing until it is saved, and then one guide', async ({
  page,
  request,
}) => {
  test.slow()
  await signIn(page)
  const guides = async (where = 'where[slug][exists]=false') =>
    (await (await request.get(`/api/guides?limit=1&locale=en&draft=true&${where}`, { headers })).json())
      .totalDocs
  const before = await guides()
  await openDrawer(page)
  await page.waitForTimeout(3_000)
  expect(await guides()).toBe(before)

  const drawer = page.locator('.doc-drawer')
  await drawer.locator('#field-title').fill(words)
  await expect(drawer.locator('.saving__notice')).toContainText('on this device only')
  expect(await guides()).toBe(before)
  await drawer.locator('#action-save-draft').click()
  const ours = `where[title][equals]=${encodeURIComponent(words)}`
  await expect.poll(() => guides(ours)).toBe(1)
  await drawer.locator('#field-summary').fill('Goes on saving by itself.')
  await expect.poll(() => guides(`${ours}&where[summary][equals]=Goes on saving by itself.`)).toBe(1)
  expect(await guides(ours)).toBe(1)
})

test('words typed after the first save, before the form of the made guide is there, are in it', async ({
  page,
}) => {
  test.slow()
  await signIn(page)
  await page.goto('/admin/collections/guides/create?locale=en')
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await page.locator('#field-title').fill('Before')
  await page.route(/\/admin\/collections\/guides\/\d+.*_rsc=/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    await route.fallback()
  })
  const saved = page.waitForResponse((reply) => reply.request().method() === 'POST' && reply.status() === 201)
  await page.locator('#action-save-draft').click()
  await saved
  await page.waitForTimeout(300)
  await page.locator('#field-title').fill(words)
  await expect(page).toHaveURL(/guides\/\d+/)
  await expect(page.locator('#field-title')).toHaveValue(words)
  const [, id] = /guides\/(\d+)/.exec(page.url()) ?? []
  const draft = `/api/guides/${id}?locale=en&draft=true&depth=0`
  await expect
    .poll(async () => (await (await page.request.get(draft, { headers })).json()).title, { timeout: 30_000 })
    .toBe(words)
})

/** A link in a guide's text, to a guide that is not there yet. */
async function openDrawer(page: Page) {
  await page.goto(`/admin/collections/guides/${guide.id}?locale=en`)
  const paragraph = page.locator('[data-lexical-editor="true"] p').first()
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  const internal = page.getByText('Internal Link')
  // A form state that arrives in between takes the selection away, and the button does nothing.
  await expect(async () => {
    await paragraph.click({ timeout: 2_000 })
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+End')
    await page.locator('.fixed-toolbar [data-button-key="link"]').first().click({ timeout: 2_000 })
    await expect(internal).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await internal.click()
  await page.locator('#doc-add-new button').click()
  await page.locator('.popup__content, .popup-button-list').getByText('Guide', { exact: true }).click()
  await expect(page.locator('.doc-drawer #field-title')).toBeVisible()
}
