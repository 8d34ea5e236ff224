import type { Page } from '@playwright/test'
import { ownGuide } from '../support/own-guide'
import { signInAsAdmin } from '../support/sign-in'
import { expect, test } from '../support/testland'

test.use({ javaScriptEnabled: false })

test('a reader types a carrier and a country on the home page and reads the code in the results', async ({
  page,
  testland,
}) => {
  const { coded, name } = testland
  await indexed(page, coded.name)
  await page.goto('/es')
  await page.getByRole('searchbox').fill(`alfa ${name}`)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/es/search?q=alfa+${name.replace(' ', '+')}`)
  const first = page.locator('.results li').first()
  await expect(first).toContainText(name)
  await expect(first.locator('bdi[dir="ltr"]').first()).toHaveText(coded.code)
  await first.getByRole('link', { name: coded.name }).click()
  await expect(page).toHaveURL(`/es${coded.path}`)
})

test('the field in the header of a narrow phone takes a name in any script', async ({ page, testland }) => {
  const { coded } = testland
  await indexed(page, coded.nativeName)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`/nb${coded.path}`)
  const field = page.getByRole('searchbox')
  await field.fill(coded.nativeName)
  expect((await field.boundingBox())?.width).toBeGreaterThan(200)
  await page.keyboard.press('Enter')
  await expect(page.locator('.results li').first()).toContainText(coded.name)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test('a code that somebody was told is found as typed, and stays left to right in Arabic', async ({
  page,
  testland,
}) => {
  const { code } = testland.coded
  await indexed(page, code)
  await page.goto(`/ar/search?q=${encodeURIComponent(inFullWidth(code))}`)
  const codes = page.locator('.results bdi[dir="ltr"]')
  expect(new Set(await codes.allTextContents())).toEqual(new Set([code]))
})

test('who finds nothing is told so and offered the countries', async ({ page, testland }) => {
  await page.goto('/ko/search?q=zzzzqqq')
  await expect(page.locator('.nothing')).toContainText('zzzzqqq')
  await page.getByRole('link', { name: testland.name }).click()
  await expect(page).toHaveURL(`/ko${testland.path}`)
})

/** Search follows a change a moment later. */
async function indexed(page: Page, query: string) {
  const address = `/en/search?q=${encodeURIComponent(query)}`
  await expect(async () => {
    await page.goto(address)
    await expect(page.locator('.results li').first()).toBeVisible({ timeout: 2_000 })
  }).toPass()
}

/** As a keyboard for Japanese types it. */
function inFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
}

test('an empty search is a field and a hint', async ({ page }) => {
  await page.goto('/fr/search')
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await expect(page.locator('.lede')).toContainText('docomo')
})

test('the language switcher keeps the query', async ({ page }) => {
  await page.goto('/en/search?q=docomo')
  await page.locator('.lang summary').click()
  await page.getByRole('link', { name: '日本語' }).click()
  await expect(page).toHaveURL(/\/ja\/search\?q=docomo$/)
  await expect(page.getByRole('searchbox')).toHaveValue('docomo')
})

test('results are kept by nobody and listed by no search engine', async ({ page, request, testland }) => {
  const { name } = testland.coded
  await indexed(page, name)
  const address = `/en/search?q=${encodeURIComponent(name)}`
  await page.goto(address)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  await expect(page.locator('link[rel="canonical"], link[rel="alternate"][hreflang]')).toHaveCount(0)
  const reply = await request.get(address)
  expect(reply.headers()['cache-control']).toBe('private, no-cache')
  expect(await reply.text()).toContain(`${name}</bdi>`)
  expect(await (await request.get('/en/search?q=zzzzqqq')).text()).not.toContain(`${name}</bdi>`)
})

test('capitals in the address keep the query', async ({ request }) => {
  const reply = await request.get('/zh-Hans/search?q=KT', { maxRedirects: 0 })
  expect([reply.status(), reply.headers().location]).toEqual([308, '/zh-hans/search?q=KT'])
})

test('hostile queries get an ordinary page', async ({ request }) => {
  const hostile = [
    'a'.repeat(10_000),
    encodeURIComponent('한'.repeat(10_000)),
    '%00%01%1b',
    '%ff%fe',
    encodeURIComponent("'; drop table search_entries; --"),
    encodeURIComponent('<script>alert(1)</script>'),
    encodeURIComponent('?!…、。'),
    'a&q=b&q[]=c',
  ]
  for (const query of hostile) {
    const reply = await request.get(`/en/search?q=${query}`)
    expect(reply.status(), query.slice(0, 40)).toBe(200)
    expect(await reply.text()).not.toContain('<script>')
  }
})

test('a guide is found while it is published', async ({ request }) => {
  const headers = await signInAsAdmin(request)
  const guide = await ownGuide(request, headers)
  const word = guide.slug.replaceAll('-', '').slice(0, 16)
  const finds = async () => (await (await request.get(`/en/search?q=${word}`)).text()).includes(guide.slug)
  const change = (data: object) => request.patch(`/api/guides/${guide.id}?locale=en`, { headers, data })
  try {
    await change({ title: `About ${word}`, _status: 'published' })
    await expect.poll(finds).toBe(true)
    await change({ _status: 'draft' })
    await expect.poll(finds).toBe(false)
  } finally {
    await guide.remove()
  }
})
