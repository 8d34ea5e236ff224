import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { settings } from '@/env'
import { spelled } from '@/site/parts/spelled'
import { type Language, languageCodes } from '@/translation/languages'
import { ownGuide } from '../support/own-guide'
import { signInAsAdmin } from '../support/sign-in'
import { expect, type Testland, test as testWithFacts } from '../support/testland'

/** A guide, too, for each worker. */
const test = testWithFacts.extend<object, { guide: string }>({
  guide: [
    async ({ playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: settings.siteUrl })
      const guide = await ownGuide(request, await signInAsAdmin(request))
      try {
        await use(guide.slug)
      } finally {
        await guide.remove()
        await request.dispose()
      }
    },
    { scope: 'worker' },
  ],
})

test.describe.configure({ mode: 'parallel' })

const nowhere = '/nowhere'
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const pagesIn = (language: Language, { testland, guide }: { testland: Testland; guide: string }) =>
  [
    '',
    testland.path,
    `${testland.path}/card`,
    testland.coded.path,
    testland.gone.path,
    testland.unknown.path,
    '/guides',
    `/guides/${guide}`,
    '/how-we-check',
    '/search',
    `/search?q=${encodeURIComponent(testland.coded.name)}`,
    '/search?q=zzzzzz',
    '/offline',
    nowhere,
    `/did-it-work?check=${testland.coded.key}`,
  ].map((path) => `/${language.toLowerCase()}${path}`)

for (const language of languageCodes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${language}, ${colorScheme}: nothing on any kind of page is a barrier`, async ({
      page,
      testland,
      guide,
    }) => {
      await page.emulateMedia({ colorScheme })
      for (const address of pagesIn(language, { testland, guide })) {
        await open(page, address)
        expect(await barriers(page), address).toEqual([])
      }
    })
  }
}

test('links that dial say what they dial, digit by digit', async ({ page, testland }) => {
  const { path, key, code } = testland.coded
  await page.goto(`/en${path}`)
  const check = page.locator(`#${key}`)
  await expect(check.getByRole('link', { name: `Dial ${Array.from(code).join(' ')}` })).toBeVisible()
})

test('codes and numbers are read out digit by digit wherever they stand', async ({ page, testland }) => {
  const { path, coded } = testland
  const search = `/ar/search?q=${encodeURIComponent(coded.name)}`
  const spoken = spelled(coded.code)
  for (const address of [`/en${path}`, `/en${coded.path}`, `/en${path}/card`, search]) {
    await open(page, address)
    const codes = page.locator('main bdi[dir=ltr]').filter({ hasText: /[\d*#]{3}/ })
    await expect(
      codes.and(page.getByRole('img', { name: spoken, exact: true })).first(),
      address,
    ).toBeAttached()
    for (const code of await codes.and(page.locator('[role]')).all()) {
      const text = (await code.textContent()) ?? ''
      expect(await code.getAttribute('aria-label'), address).toBe(spelled(text))
    }
    await expect(codes.and(page.locator(':not([role], p > bdi, li > bdi, a > bdi)')), address).toHaveCount(0)
  }
})

test('the keyboard alone reaches everything that can be pressed, the way to the content first', async ({
  page,
  testland,
  guide,
}) => {
  for (const address of pagesIn('en', { testland, guide })) {
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

test('in colours that the reader forces, what can be pressed keeps an edge', async ({
  page,
  testland,
  guide,
}) => {
  let pressed = 0
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    for (const address of pagesIn('en', { testland, guide })) {
      await open(page, address)
      const pressable = page.locator('main :is(.code, .go, button:not(search *)):visible, search:visible')
      pressed += await pressable.count()
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
  expect(pressed).toBeGreaterThan(0)
})

test('nothing moves for readers who want nothing to move', async ({ page, testland, guide }) => {
  const moving = () =>
    [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element)
      return transitionDuration !== '0s' || animationName !== 'none'
    }).length
  await page.goto(`/en${testland.coded.path}`)
  expect(await page.evaluate(moving)).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const address of pagesIn('en', { testland, guide })) {
    await open(page, address)
    expect(await page.evaluate(moving), address).toBe(0)
  }
})

test('at 400 % zoom nothing scrolls sideways', async ({ page, testland, guide }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  const pages = (language: Language) => pagesIn(language, { testland, guide })
  for (const address of [...pages('fr'), ...pages('ar')]) {
    await open(page, address)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, address).toBeLessThanOrEqual(0)
  }
})

/** The page as it is when its script has offered what it can. */
async function open(page: Page, address: string) {
  const response = await page.goto(address)
  expect(response?.status(), address).toBe(address.endsWith(nowhere) ? 404 : 200)
  const offer = page.locator('#keep')
  if ((await offer.count()) > 0) await expect(offer).toBeVisible()
}

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
