import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type Language, languageCodes } from '@/translation/languages'

test.describe.configure({ mode: 'parallel' })

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const pagesIn = (language: Language) =>
  [
    '',
    '/colombia',
    '/colombia/card',
    '/colombia/claro',
    '/norway/onecall',
    '/guides',
    '/guides/check-esim-balance-colombia',
    '/how-we-check',
    '/search',
    '/search?q=docomo%20saldo',
    '/search?q=zzzzzz',
    '/offline',
    '/nowhere',
    '/did-it-work?check=co-claro-ussd-611',
  ].map((path) => `/${language.toLowerCase()}${path}`)

for (const language of languageCodes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${language}, ${colorScheme}: nothing on any kind of page is a barrier`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      for (const address of pagesIn(language)) {
        await open(page, address)
        expect(await barriers(page), address).toEqual([])
      }
    })
  }
}

test('links that dial say what they dial, digit by digit', async ({ page }) => {
  await page.goto('/en/colombia/claro')
  const check = page.locator('#co-claro-ussd-611')
  await expect(check.getByRole('link', { name: 'Dial * 6 1 1 #' })).toBeVisible()
})

test('codes and numbers are read out digit by digit wherever they stand', async ({ page }) => {
  for (const address of ['/en/colombia', '/en/colombia/claro', '/en/colombia/card', '/ar/search?q=claro']) {
    await open(page, address)
    const whole = page
      .locator('main')
      .getByText(/[\d*#]{3}/)
      .and(page.locator('bdi[dir=ltr]:not([aria-hidden], a > bdi)'))
    await expect(page.locator('main .spoken').getByText('* 6 1 1 #').first(), address).toBeAttached()
    await expect(whole, address).toHaveCount(0)
  }
})

test('the keyboard alone reaches everything that can be pressed, the way to the content first', async ({
  page,
}) => {
  for (const address of pagesIn('en')) {
    await open(page, address)
    const offered = await page.locator('a:visible, summary:visible, button:visible, input:visible').count()
    await page.keyboard.press('Tab')
    const first = page.getByRole('link', { name: 'Skip to the content' })
    await expect(first).toBeFocused()
    let reached = 0
    do {
      if ((await page.locator(':focus:not(.trap)').count()) > 0) reached += 1
      await page.keyboard.press('Tab')
    } while (
      (await page.locator(':focus').count()) > 0 &&
      (await first.and(page.locator(':focus')).count()) === 0
    )
    expect(reached, address).toBe(offered)
  }
})

test('in colours that the reader forces, what can be pressed keeps an edge', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    for (const address of pagesIn('en')) {
      await open(page, address)
      const pressable = page.locator('main :is(.code, .go, button:not(search *)):visible, search:visible')
      const edgeless = await pressable.evaluateAll((all) =>
        all.filter((element) => {
          const { borderTopStyle, borderTopColor } = getComputedStyle(element)
          const behind = getComputedStyle(document.body).backgroundColor
          return borderTopStyle === 'none' || borderTopColor === behind
        }),
      )
      expect(edgeless.length, address).toBe(0)
    }
  }
})

test('nothing moves for readers who want nothing to move', async ({ page }) => {
  const moving = () =>
    [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element)
      return transitionDuration !== '0s' || animationName !== 'none'
    }).length
  await page.goto('/en/colombia/claro')
  expect(await page.evaluate(moving)).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const address of pagesIn('en')) {
    await open(page, address)
    expect(await page.evaluate(moving), address).toBe(0)
  }
})

test('at 400 % zoom nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  for (const address of [...pagesIn('fr'), ...pagesIn('ar')]) {
    await open(page, address)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, address).toBeLessThanOrEqual(0)
  }
})

/** The page as it is when its script has offered what it can. */
async function open(page: Page, address: string) {
  await page.goto(address)
  const offer = page.locator('#keep')
  if ((await offer.count()) > 0) await expect(offer).toBeVisible()
}

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
