import { expect, test } from '@playwright/test'

const addresses = [
  ...[
    '/en',
    '/ar/japan',
    '/zh-hans/japan',
    '/en/japan/card',
    '/ja/japan/docomo',
    '/en/offline',
    '/ar/offline',
  ],
  ...[
    '/en/guides',
    '/en/guides/check-esim-balance-japan',
    '/en/search?q=claro',
    '/ko/how-we-check',
    '/fr/none',
  ],
]

test('pages hold nothing that an HTML checker refuses', async ({ request }) => {
  for (const address of addresses) {
    const html = await (await request.get(address)).text()
    expect(html, address).toContain('<main')
    for (const [, list, items] of html.matchAll(/<(ul|ol)\b[^>]*>(.*?)(?=<\/?(?:ul|ol)\b)/gs))
      if (list === 'ul')
        expect(items, `${address}: only a numbered list counts`).not.toMatch(/<li[^>]* value=/)
    for (const [time] of html.matchAll(/<time\b[^>]*>/g))
      expect(time, `${address}: a moment is named`).toMatch(/ datetime="\d{4}(-\d\d){0,2}[^"]*"/i)
    for (const [, target = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g))
      expect(target, `${address}: an address holds no space`).not.toMatch(/[\s<>]/)
    for (const [section] of html.matchAll(/<section\b.*?<\/section>/gs))
      expect(section, `${address}: a section has a heading`).toMatch(/<h[2-6]\b/)
  }
})
