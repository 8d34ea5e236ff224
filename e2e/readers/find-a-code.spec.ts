import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('a reader without script finds what to dial in Colombia, in three taps', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/en$/)
  await page.getByRole('link', { name: /Colombia/ }).click()
  await page
    .getByRole('link', { name: /^Claro/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Claro')

  const check = page.locator('#co-claro-ussd-611')
  await expect(check.locator('.code')).toHaveText('*611#')
  await expect(check.getByRole('link', { name: 'Dial' })).toHaveAttribute('href', 'tel:*611%23')
  await expect(check.getByText('Needs no data')).toBeVisible()
  await expect(check.getByText(/not yet checked by us/)).toBeVisible()
})

test('checks that need no data come before those that do', async ({ page }) => {
  await page.goto('/en/colombia/claro')
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
  const [without, needing] = ['Works without data', 'Needs data or Wi-Fi'].map((title) =>
    headings.indexOf(title),
  )
  expect(without).toBeGreaterThanOrEqual(0)
  expect(needing).toBeGreaterThan(Number(without))
})

test('a text message link carries number and keyword', async ({ page }) => {
  await page.goto('/en/belgium/base')
  const check = page.locator('.check', { hasText: 'CONSULT' })
  await expect(check.getByRole('link', { name: 'Write the text' })).toHaveAttribute(
    'href',
    'sms:1914?&body=CONSULT',
  )
})

test('an emergency number that circulates is a warning, never something to tap', async ({ page }) => {
  await page.goto('/en/colombia/claro')
  await expect(page.locator('.caution')).toContainText('123')
  for (const address of [
    '/en/colombia',
    '/en/colombia/claro',
    '/en/colombia/movistar',
    '/zh-hans/colombia/claro',
  ]) {
    await page.goto(address)
    await expect(page.locator('a[href="tel:123"], a[href="tel:125"]')).toHaveCount(0)
  }
})

test('a carrier that is gone says so and offers nothing to dial', async ({ page }) => {
  await page.goto('/en/colombia/wom')
  await expect(page.locator('.caution').first()).toContainText('no longer exists')
  await expect(page.locator('a[href^="tel:"], a[href^="sms:"]')).toHaveCount(0)
})

test('a carrier about which nothing is known says so', async ({ page }) => {
  await page.goto('/en/norway/onecall')
  await expect(page.getByText('We know no way to check')).toBeVisible()
})
