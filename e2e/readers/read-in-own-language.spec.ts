import type { Page } from '@playwright/test'
import { languages } from '@/translation/languages'
import { ownGuide } from '../support/own-guide'
import { signInAsAdmin } from '../support/sign-in'
import { expect, test } from '../support/testland'

const address = (code: string, path = '') => `/${code.toLowerCase()}${path}`

async function alternates(page: Page) {
  const links = await page.locator('link[rel="alternate"][hreflang]').all()
  return Promise.all(
    links.map(async (link) => [await link.getAttribute('hreflang'), await link.getAttribute('href')]),
  )
}

for (const { code, name, direction } of languages) {
  test(`${name}: every kind of page is in it, says so, and names its counterparts`, async ({
    page,
    testland,
  }) => {
    const { path: country, coded } = testland
    for (const path of ['', '/guides', country, `${country}/card`, coded.path, '/how-we-check']) {
      await page.goto(address(code, path))
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      await expect(page.locator('html')).toHaveAttribute('dir', direction)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect((await page.title()).length).toBeGreaterThan(8)
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
      expect(canonical).toMatch(new RegExp(`${address(code, path)}$`))
      const named = await alternates(page)
      expect(named).toHaveLength(languages.length + 1)
      expect(named).toContainEqual([code, canonical])
    }
  })

  test(`${name}: nothing scrolls sideways on the narrowest phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of ['', '/japan', '/japan/au', '/guides', '/guides/check-esim-balance-japan']) {
      await page.goto(address(code, path))
      await page.locator('details').evaluateAll((all) => {
        for (const folded of all) folded.setAttribute('open', '')
      })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
  })
}

test('a guide published in a language is indexed there, beside its translations', async ({
  page,
  request,
}) => {
  const guide = await ownGuide(request, await signInAsAdmin(request), ['ja', 'zh-Hans'])
  await page.goto(`/ja/guides/${guide.slug}`)
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0)
  const codes = (await alternates(page)).map(([code]) => code)
  expect(codes.sort()).toEqual(['en', 'ja', 'x-default', 'zh-Hans'])
  await guide.remove()
})

test('a guide that is not translated is shown in its source language, marked and kept from search engines', async ({
  page,
  request,
}) => {
  const guide = await ownGuide(request, await signInAsAdmin(request))
  await page.goto(`/fr/guides/${guide.slug}`)
  await expect(page.locator('.notice')).toContainText('anglais')
  await expect(page.locator('article')).toHaveAttribute('lang', 'en')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(0)
  await guide.remove()
})

test('facts inside an article in another language run as the reader reads', async ({ page }) => {
  await page.goto('/ar/guides/check-esim-balance-japan')
  await expect(page.locator('article')).toHaveAttribute('dir', 'ltr')
  for (const part of ['.comparison', '.check ol', '.check .facts']) {
    await expect(page.locator(part).first()).toHaveCSS('direction', 'rtl')
    await expect(page.locator('[lang="ar"]', { has: page.locator(part) }).first()).toBeVisible()
  }
})

test('the language switcher keeps the page', async ({ page, testland }) => {
  await page.goto(`/en${testland.coded.path}`)
  await page.locator('.lang summary').click()
  await page.getByRole('link', { name: '한국어' }).click()
  await expect(page).toHaveURL(`/ko${testland.coded.path}`)
})

test('codes run from left to right in Arabic', async ({ page, testland }) => {
  await page.goto(`/ar${testland.coded.path}`)
  const code = page.locator(`#${testland.coded.key} .code`)
  await expect(code).toHaveAttribute('dir', 'ltr')
  await expect(code).toHaveText(testland.coded.code)
})
