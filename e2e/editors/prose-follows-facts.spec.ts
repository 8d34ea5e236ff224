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

const summary = (page: Page) => page.locator('#field-summary').first()
const published = async (page: Page) =>
  (await (await page.request.get(`/api/guides/${guide.id}?locale=en&depth=0`)).json()).summary

async function open(page: Page) {
  await page.goto(`/admin/collections/guides/${guide.id}?locale=en`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await expect(page.locator('[data-lexical-editor="true"]').first()).toBeVisible()
}

test('a text names a check, the editor shows its code, and readers get it', async ({ page, request }) => {
  const found = await request.get('/api/balance-checks?where[key][equals]=be-base-sms-consult&depth=0')
  const [check] = (await found.json()).docs
  await signIn(page)
  await open(page)
  await expect(page.locator('.reference-label').first()).toBeVisible()
  await summary(page).fill(`First {check:${check.key}}.`)
  await page.locator('#action-save').click()
  await expect.poll(() => published(page), { timeout: 30_000 }).toContain(check.key)
  await expect
    .poll(async () => (await page.request.get(`/en/guides/${guide.slug}.md`)).text(), { timeout: 30_000 })
    .toContain('First CONSULT → 1914.')
})

test('words that send readers to an emergency line are asked about, and published once they are confirmed', async ({
  page,
}) => {
  await signIn(page)
  await open(page)
  const words = 'The shop is at 112 Main Street.'
  await summary(page).fill(words)
  await page.locator('#action-save').click()
  const question = page.locator('.danger-question')
  await expect(question.getByRole('alert')).toContainText('112')
  const tick = question.getByRole('checkbox', { name: words })
  await expect(tick).not.toBeChecked()
  expect(await published(page)).not.toBe(words)

  await question.getByText(words).click()
  await expect(tick).toBeChecked()
  await page.locator('#action-save').click()
  await expect.poll(() => published(page), { timeout: 30_000 }).toBe(words)

  await page.reload()
  await expect(page.locator('.danger-question summary')).toContainText('1')
  // A draft that was saved by itself while the page was renewed leaves the button shut until somebody types.
  await expect(async () => {
    await summary(page).fill('')
    await summary(page).fill('To see your balance, dial 112.')
    await page.locator('#action-save').click({ timeout: 2000 })
  }).toPass()
  await expect(question.getByRole('checkbox', { name: 'dial 112' })).not.toBeChecked()
  expect(await published(page)).toBe(words)
})
