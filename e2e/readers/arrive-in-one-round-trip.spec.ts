import { expect, test } from '@playwright/test'

const pages = [
  '/en',
  '/en/japan',
  '/en/japan/docomo',
  '/zh-hans/guides/check-esim-balance-colombia',
  '/ar/colombia/claro',
]

for (const address of pages) {
  test(`${address} is one document, without script, cookies or anything foreign`, async ({
    page,
    context,
  }) => {
    const requests: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url())
    })
    const response = await page.goto(address, { waitUntil: 'networkidle' })
    expect(requests).toHaveLength(1)
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
    expect(await context.cookies()).toEqual([])
    const headers = response?.headers() ?? {}
    expect(Object.keys(headers)).not.toContain('accept-ch')
    expect(Object.keys(headers)).not.toContain('critical-ch')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-encoding']).toBe('br')
    expect(Number(headers['content-length'])).toBeLessThan(14_600)
  })
}

test('a reader who already holds the page is told so in a few bytes', async ({ request }) => {
  const first = await request.get('/en/japan')
  const again = await request.get('/en/japan', { headers: { 'if-none-match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
  expect((await again.body()).length).toBe(0)
})
