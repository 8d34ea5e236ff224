import { expect, test } from '@playwright/test'
import { languages } from '@/translation/languages'

test('a country’s card names every carrier, its quickest checks, the emergency numbers and the day', async ({
  page,
}) => {
  await page.goto('/en/colombia')
  const carriers = await page.locator('.carriers b').allTextContents()
  await page.getByRole('link', { name: 'Card to print or keep' }).click()
  await expect(page).toHaveURL(/\/en\/colombia\/card$/)
  const card = page.locator('.card')
  for (const carrier of carriers) await expect(card).toContainText(carrier)
  const claro = card.locator('li', { hasText: 'Claro' }).first()
  await expect(claro).toContainText('*611#')
  await expect(claro.getByRole('link', { name: 'Dial a code * 6 1 1 #' })).toHaveAttribute(
    'href',
    'tel:*611%23',
  )
  await expect(claro.getByRole('img', { name: 'reported, not yet checked by us' }).first()).toBeVisible()
  await expect(card.locator('.emergency')).toContainText('123')
  await expect(card.locator('a[href="tel:123"]')).toHaveCount(0)
  await expect(card).toContainText(/Updated \d+ \w+ \d{4}/)
  await expect(card).toContainText('/en/colombia')
})

for (const { code, name, direction } of languages) {
  test(`${name}: the card of the country with the most carriers is small, whole, and one A6 sheet`, async ({
    page,
    request,
  }) => {
    const address = `/${code.toLowerCase()}/germany/card`
    const answer = await request.get(address, { headers: { 'accept-encoding': 'br' } })
    expect(Number(answer.headers()['content-length'])).toBeLessThan(14_600)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('dir', direction)
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${address}$`))
    await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(languages.length + 1)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect([Number(width) / 72, Number(height) / 72].map((inches) => Math.round(inches * 25.4))).toEqual([
      105, 148,
    ])
  })
}

test('no other page prints on A6', async ({ page }) => {
  for (const address of ['/en/germany', '/en/germany/o2']) {
    await page.goto(address)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf).toContain('/MediaBox [0 0 612 792]')
  }
})
