import { expect, test } from '@playwright/test'
import { settings } from '@/env'

/** With the scripts of ours that each may load beside its document. */
const pages = [
  ['/en', 0],
  ['/en/japan', 1],
  ['/en/japan/card', 1],
  ['/en/japan/docomo', 0],
  ['/zh-hans/guides/check-esim-balance-colombia', 0],
  ['/ar/colombia/claro', 0],
  ['/en/search?q=japan', 0],
  ['/zh-hans/search', 0],
] as const

for (const [address, scripts] of pages) {
  test(`${address} is one document, without cookies or anything foreign, and ${scripts} scripts`, async ({
    page,
    context,
  }) => {
    const requests: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url())
    })
    const response = await page.goto(address, { waitUntil: 'networkidle' })
    expect(requests).toHaveLength(1 + scripts)
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(scripts)
    expect(requests.every((request) => request.startsWith(settings.siteUrl))).toBe(true)
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
