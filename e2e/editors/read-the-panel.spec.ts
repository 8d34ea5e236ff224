import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import { signIn, signInAsAdmin } from '../support/sign-in'

async function panelOf(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await signIn(page)
  return page
}

test('two people read the labels of one collection in their own languages, whoever came first', async ({
  browser,
  request,
}) => {
  test.slow()
  const headers = await signInAsAdmin(request)
  const { docs } = await (await request.get('/api/carriers?limit=1&depth=0', { headers })).json()
  const website = `https://example.org/${crypto.randomUUID()}`
  const changed = await request.patch(`/api/carriers/${docs[0].id}?locale=en`, { headers, data: { website } })
  expect(changed.status(), await changed.text()).toBe(200)
  const latest = await request.get('/api/carriers/versions?limit=1&sort=-updatedAt&depth=0', { headers })
  const [{ id, parent }] = (await latest.json()).docs

  const people = [
    [await panelOf(browser, { locale: 'zh-CN' }), '更新于'],
    [await panelOf(browser, { locale: 'en-GB' }), 'Updated At'],
    [await panelOf(browser, { locale: 'nl-NL' }), 'Aangepast op'],
  ] as const
  for (const [page, updatedAt] of [...people, ...people]) {
    await page.goto(`/admin/collections/carriers/${parent}/versions/${id}`)
    await expect(page.locator('.field-diff-label').last()).toContainText(updatedAt)
  }

  await request.patch(`/api/carriers/${parent}?locale=en`, { headers, data: { website: docs[0].website } })
  for (const [page] of people) await page.context().close()
})

test('a check’s day is the same one in Auckland, Honolulu and on Kiritimati', async ({
  browser,
  request,
}) => {
  test.slow()
  const headers = await signInAsAdmin(request)
  const { docs } = await (
    await request.get('/api/balance-checks?limit=1&depth=0&where[channel][equals]=web', { headers })
  ).json()
  const data = { balanceCheck: docs[0].id, outcome: 'correct' }
  const entry = await request.post('/api/verifications', { headers, data })
  expect(entry.status(), await entry.text()).toBe(201)
  const check = await (await request.get(`/api/balance-checks/${docs[0].id}?depth=0`, { headers })).json()
  const log = (await entry.json()).doc

  for (const timezoneId of ['Pacific/Auckland', 'Pacific/Honolulu', 'Pacific/Kiritimati', 'UTC']) {
    const page = await panelOf(browser, { locale: 'en-GB', timezoneId })
    await page.goto(`/admin/collections/balance-checks/${check.id}`)
    for (const name of ['day', 'due'] as const)
      await expect(page.locator(`#field-verification__${name} input`), timezoneId).toHaveValue(
        check.verification[name].slice(0, 10),
      )
    await page.goto(`/admin/collections/verifications/${log.id}`)
    await expect(page.locator('#field-day input'), timezoneId).toHaveValue(log.day.slice(0, 10))
    await page.goto('/admin/collections/verifications?sort=-id')
    await expect(page.locator('.cell-day').nth(1), timezoneId).toHaveText(log.day.slice(0, 10))
    await page.context().close()
  }
})

for (const width of [1280, 390])
  test(`a panel in Arabic is as wide as a screen of ${width} pixels`, async ({ browser, request }) => {
    const headers = await signInAsAdmin(request)
    const { docs } = await (await request.get('/api/guides?limit=1&depth=0', { headers })).json()
    const page = await panelOf(browser, { locale: 'ar', viewport: { width, height: 800 } })
    for (const address of ['create', String(docs[0].id)]) {
      await page.goto(`/admin/collections/guides/${address}?locale=ar`)
      await expect(page.locator('.ContentEditable__root').first()).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('dir', /rtl/i)
      expect(await page.evaluate(() => document.body.scrollWidth), address).toBeLessThan(width + 100)
    }
    await page.context().close()
  })
