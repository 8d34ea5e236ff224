import { expect, test } from '@playwright/test'

test('black letters on a transparent picture can be read in dark mode', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/en/guides')
  const ground = await page.evaluate(() => {
    const picture = document.createElement('img')
    document.querySelector('main')?.append(picture)
    return getComputedStyle(picture).backgroundColor
  })
  const [red = 0, green = 0, blue = 0, opacity = 1] = (ground.match(/[\d.]+/g) ?? []).map(Number)
  expect(Math.min(red, green, blue), ground).toBeGreaterThan(230)
  expect(opacity, ground).toBe(1)
})
