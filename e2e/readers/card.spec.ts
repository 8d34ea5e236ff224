import type { APIRequestContext } from '@playwright/test'
import { languages } from '@/translation/languages'
import { expect, test } from '../support/testland'

test('a country’s card names every carrier, its quickest checks, the emergency numbers and the day', async ({
  page,
  testland,
}) => {
  const { path, coded, emergencyNumber } = testland
  await page.goto(`/en${path}`)
  const carriers = await page.locator('.carriers h3 > a').allTextContents()
  await page.getByRole('link', { name: 'Card to print or keep' }).click()
  await expect(page).toHaveURL(`/en${path}/card`)
  const card = page.locator('.card')
  expect(carriers).toHaveLength(4)
  for (const carrier of carriers) await expect(card).toContainText(carrier)
  const entry = card.locator('li', { hasText: coded.name }).first()
  await expect(entry).toContainText(coded.code)
  const spoken = Array.from(coded.code).join(' ')
  await expect(entry.getByRole('link', { name: `Dial a code ${spoken}` })).toHaveAttribute(
    'href',
    `tel:${coded.code.replace('#', '%23')}`,
  )
  await expect(entry.getByRole('img', { name: 'reported, not yet checked by us' }).first()).toBeVisible()
  await expect(card.locator('.emergency')).toContainText(emergencyNumber)
  await expect(card.locator(`a[href="tel:${emergencyNumber}"]`)).toHaveCount(0)
  await expect(card).toContainText(/Updated \d+ \w+ \d{4}/)
  await expect(card).toContainText(`/en${path}`)
})

/** The one with the most carriers, of all that the site has. */
async function largestCountry(request: APIRequestContext): Promise<string> {
  const reply = await request.get('/data/countries.json')
  const { countries }: { countries: { slug: string; carriers: number }[] } = await reply.json()
  const [largest] = countries.sort((a, b) => b.carriers - a.carriers)
  return largest?.slug ?? ''
}

for (const { code, name, direction } of languages) {
  test(`${name}: the card of the country with the most carriers is small, whole, and one A6 sheet`, async ({
    page,
    request,
  }) => {
    const address = `/${code.toLowerCase()}/${await largestCountry(request)}/card`
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

test('no other page prints on A6', async ({ page, testland }) => {
  for (const address of [`/en${testland.path}`, `/en${testland.coded.path}`]) {
    await page.goto(address)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf).toContain('/MediaBox [0 0 612 792]')
  }
})
