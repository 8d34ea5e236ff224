import { expect, test } from '../support/testland'

test.use({ javaScriptEnabled: false })

test('a reader without script finds what to dial in a country, in three taps', async ({ page, testland }) => {
  const { coded } = testland
  await page.goto('/')
  await expect(page).toHaveURL(/\/en$/)
  await page.getByRole('link', { name: testland.name }).click()
  await page.getByRole('link', { name: coded.name }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(coded.name)

  const check = page.locator(`#${coded.key}`)
  await expect(check.locator('.code')).toHaveText(coded.code)
  await expect(check.getByRole('link', { name: 'Dial' })).toHaveAttribute(
    'href',
    `tel:${coded.code.replace('#', '%23')}`,
  )
  await expect(check.getByText('Needs no data')).toBeVisible()
  await expect(check.getByText(/not yet checked by us/)).toBeVisible()
})

test('checks that need no data come before those that do', async ({ page, testland }) => {
  await page.goto(`/en${testland.coded.path}`)
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
  const [without, needing] = ['Works without data', 'Needs data or Wi-Fi'].map((title) =>
    headings.indexOf(title),
  )
  expect(without).toBeGreaterThanOrEqual(0)
  expect(needing).toBeGreaterThan(Number(without))
})

test('a text message link carries number and keyword', async ({ page, testland }) => {
  const { path, number, keyword } = testland.texted
  await page.goto(`/en${path}`)
  const check = page.locator('.check', { hasText: keyword })
  await expect(check.getByRole('link', { name: 'Write the text' })).toHaveAttribute(
    'href',
    `sms:${number}?&body=${keyword}`,
  )
})

test('an emergency number that circulates is a warning, never something to tap', async ({
  page,
  testland,
}) => {
  const { path, coded, emergencyNumber } = testland
  await page.goto(`/en${coded.path}`)
  await expect(page.locator('.caution')).toContainText(emergencyNumber)
  for (const address of [`/en${path}`, `/en${coded.path}`, `/zh-hans${coded.path}`]) {
    await page.goto(address)
    await expect(page.locator('main')).toContainText(emergencyNumber)
    await expect(page.locator(`a[href="tel:${emergencyNumber}"]`)).toHaveCount(0)
  }
})

test('a carrier that is gone says so and offers nothing to dial', async ({ page, testland }) => {
  await page.goto(`/en${testland.gone.path}`)
  await expect(page.locator('.caution').first()).toContainText('no longer exists')
  await expect(page.locator('a[href^="tel:"], a[href^="sms:"]')).toHaveCount(0)
})

test('a carrier about which nothing is known says so', async ({ page, testland }) => {
  await page.goto(`/en${testland.unknown.path}`)
  await expect(page.getByText('We know no way to check')).toBeVisible()
})
