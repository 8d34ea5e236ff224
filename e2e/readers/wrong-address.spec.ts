import { expect, test } from '@playwright/test'

test('an address that leads nowhere gets a page that helps on, in the reader’s language', async ({
  page,
}) => {
  const response = await page.goto('/ja/atlantis/nocom')
  expect(response?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  await page.locator('main a').first().click()
  await expect(page).toHaveURL(/\/ja$/)
})

test('capitals, escapes and a slash at the end lead to the right address', async ({ request }) => {
  for (const [wrong, right] of [
    ['/zh-Hans/Japan', '/zh-hans/japan'],
    ['/en/japan/', '/en/japan'],
    ['/en/', '/en'],
    ['/en/%6aapan?a=1', '/en/japan?a=1'],
    ['/en//japan/./', '/en/japan'],
  ]) {
    const response = await request.get(String(wrong), { maxRedirects: 0 })
    expect(response.status(), wrong).toBe(308)
    expect(response.headers().location).toBe(right)
  }
})

test('the bare address follows the browser’s language', async ({ request }) => {
  const lead = async (language: string) => {
    const response = await request.get('/', { maxRedirects: 0, headers: { 'accept-language': language } })
    expect(response.status()).toBe(302)
    return response.headers().location
  }
  expect(await lead('ko-KR,ko;q=0.9')).toBe('/ko')
  expect(await lead('zh-CN')).toBe('/zh-hans')
  expect(await lead('tlh')).toBe('/en')
})

test('hostile addresses get an ordinary answer', async ({ request }) => {
  const hostile = [
    '/en/..%2f..%2fetc%2fpasswd',
    '/en/%00',
    '/en/%ff',
    `/en/${'a'.repeat(3_000)}`,
    '/en/japan/%3Cscript%3E',
    "/en/japan'--",
  ]
  for (const address of hostile) {
    const response = await request.get(address, { maxRedirects: 0 })
    expect([308, 400, 404], address).toContain(response.status())
    expect(await response.text()).not.toContain('<script>')
  }
})
