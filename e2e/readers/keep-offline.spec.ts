import { expect, type Page, test } from '@playwright/test'
import { countingConnection } from '../support/counting-connection'

const keep = (page: Page) => page.getByRole('button', { name: 'Keep this country offline' })
const update = (page: Page) => page.getByRole('button', { name: 'Update' })
const copyNote = (page: Page) => page.locator('main > .copy')
const copies = (page: Page) => page.evaluate(() => caches.keys())

async function keepCountry(page: Page, address = '/en/japan') {
  await page.goto(address)
  await keep(page).click()
  await expect(update(page)).toBeVisible()
}

test('a reader who did not ask to keep anything gets neither worker nor manifest', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  for (const [address, most] of [
    ['/en/japan', 2],
    ['/en/japan/card', 2],
    ['/en/japan/docomo', 1],
    ['/en/guides/check-esim-balance-japan', 1],
  ] as const) {
    requests.length = 0
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(requests.length, address).toBeLessThanOrEqual(most)
    expect(requests.filter((path) => /worker|manifest|icon/.test(path))).toEqual([])
  }
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await copies(page)).toEqual([])
})

test('without script nothing about keeping is shown', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/en/japan')
  await expect(keep(page)).toBeHidden()
  await expect(page.getByRole('link', { name: 'Card to print or keep' })).toBeVisible()
  await page.goto('/en/offline')
  await expect(page.locator('noscript p')).toContainText('your browser must allow JavaScript')
  await expect(page.locator('noscript p')).toBeVisible()
  await expect(page.getByText('Nothing is saved yet')).toBeHidden()
  await context.close()
})

test('travel eSIMs are no country to keep', async ({ page }) => {
  await page.goto('/en/travel-esims')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('#keep')).toHaveCount(0)
  await page.goto('/en/travel-esims/card')
  await expect(page.locator('#keep')).toHaveCount(0)
})

test('a reader keeps a country, reads it without network, and removes it', async ({ page, context }) => {
  await keepCountry(page)
  await context.setOffline(true)

  for (const [address, heading] of [
    ['/en/japan', 'Japan: see what is left on your eSIM'],
    ['/en/japan/docomo', 'docomo: see what is left'],
    ['/en/guides/check-esim-balance-japan', 'How to check'],
    ['/en/japan/card', 'Japan'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    await expect(copyNote(page)).toContainText(/saved on this device 1 minute ago \(\d+ \w+ \d{4}/)
  }

  await page.goto('/en/france')
  await expect(page.getByText('this page is not saved on this device')).toBeVisible()
  await page.getByRole('link', { name: 'Japan' }).click()
  await expect(page).toHaveURL(/\/en\/japan$/)

  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(keep(page)).toBeVisible()
  expect(await copies(page)).toEqual([])
  await expect(page.goto('/en/japan')).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
})

test('a kept page opens without network however its address is written', async ({ page, context }) => {
  await keepCountry(page)
  await context.setOffline(true)
  for (const [written, address] of [
    ['/en/japan/', '/en/japan'],
    ['/en/Japan', '/en/japan'],
    ['/EN/japan', '/en/japan'],
    ['/EN//Japan/?from=paper', '/en/japan?from=paper'],
    ['/en/%6Aapan#codes', '/en/japan#codes'],
    ['/En/Japan/Docomo/', '/en/japan/docomo'],
    ['/EN/JAPAN/CARD', '/en/japan/card'],
  ] as const) {
    await page.goto(written)
    await expect(copyNote(page), written).toContainText('saved on this device')
    expect(page.url().replace(/^https?:\/\/[^/]+/, ''), written).toBe(address)
  }
  await page.goto('/EN/Offline/')
  await expect(page.locator('#not-kept')).toBeHidden()
  await expect(page.locator('.kept li')).toHaveCount(1)
  await page.goto('/EN/France/')
  await expect(page.getByText('this page is not saved on this device')).toBeVisible()
})

test('in Arabic, what is not kept says so in Arabic, and every country of the list can be removed', async ({
  page,
  context,
}) => {
  for (const address of ['/en/norway', '/ar/colombia']) {
    await page.goto(address)
    await page.locator('#keep [data-when="idle"]').click()
    await expect(page.locator('#keep [data-do="remove"]')).toBeVisible()
  }
  await context.setOffline(true)
  await page.goto('/ar/colombia/claro')
  await expect(copyNote(page)).toContainText('الشبكة لا تستجيب')
  await page.goto('/ar/search?q=claro')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('#not-kept')).toBeVisible()
  await expect(page.locator('.kept li')).toHaveCount(2)
  await page.locator('.kept li', { hasText: 'كولومبيا' }).getByRole('button').click()
  await expect(page.locator('.kept li')).toHaveCount(1)
  await page.goto('/ko/norway')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the list names each country in its own language, says when in the reader’s, and tells its buttons apart', async ({
  page,
}) => {
  await keepCountry(page)
  await page.goto('/ar/colombia')
  await page.locator('#keep [data-when="idle"]').click()
  await expect(page.locator('#keep [data-do="remove"]')).toBeVisible()
  await page.goto('/en/offline')
  await expect(page.getByRole('button', { name: 'Remove Japan' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove كولومبيا' })).toBeVisible()
  await expect(page.locator('.kept bdi').first()).toHaveAttribute('lang', /^ar/)
  for (const time of await page.locator('.kept time').allTextContents())
    expect(time).toMatch(/^\d+ \w+ \d{4}/)
  await page.locator('.lang summary').click()
  await page.getByRole('link', { name: '日本語' }).click()
  await expect(page).toHaveURL(/\/ja\/offline$/)
  await expect(page.locator('.kept time').first()).toContainText('年')
})

test('with a network a reader gets the page of now, and the newsroom is left alone', async ({
  page,
  context,
}) => {
  await keepCountry(page)
  await page.goto('/en/japan/docomo')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('docomo')
  await expect(copyNote(page)).toHaveCount(0)
  await page.goto('/admin/login')
  await expect(page.locator('input[name="email"]')).toBeVisible()
  await context.setOffline(true)
  for (const address of ['/admin', '/api/countries', '/preview/en/guides/1'])
    await expect(page.goto(address), address).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
})

for (const country of ['/en/japan', '/en/germany', '/ar/japan']) {
  test(`keeping ${country} costs less than 150 kB, everything counted`, async ({ page, baseURL }) => {
    const line = await countingConnection(String(baseURL))
    await page.goto(`${line.url}${country}`, { waitUntil: 'networkidle' })
    const before = line.bytes()
    await page.locator('#keep [data-when="idle"]').click()
    await expect(page.locator('#keep [data-do="remove"]')).toBeVisible()
    await page.waitForLoadState('networkidle')
    const bytes = line.bytes() - before
    test.info().annotations.push({ type: 'bytes', description: String(bytes) })
    expect(bytes).toBeGreaterThan(20_000)
    expect(bytes).toBeLessThan(150_000)
    line.end()
  })
}

test('what fails half-way is not kept, and what was kept before stays', async ({ page, context }) => {
  const broken = '**/en/japan/docomo'
  await page.goto('/en/japan')
  await context.route(broken, (route) => route.abort())
  await keep(page).click()
  await expect(page.getByText('It could not be saved: the network does not answer')).toBeVisible()
  expect(await copies(page)).toEqual([])

  await context.unroute(broken)
  await keep(page).click()
  await expect(update(page)).toBeVisible()
  const before = await copies(page)
  await context.route(broken, (route) => route.fulfill({ status: 503, body: 'away' }))
  await update(page).click()
  await expect(page.getByText('It could not be saved. Nothing has changed')).toBeVisible()
  expect(await copies(page)).toEqual(before)
})

test('a worker that the browser does not take is not called a dead network', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError'))
  })
  await page.goto('/en/japan')
  await keep(page).click()
  await expect(page.getByText('It could not be saved. Nothing has changed')).toBeVisible()
  expect(await copies(page)).toEqual([])
})

test('whoever leaves while a country is being stored finds no half of it later', async ({
  page,
  context,
}) => {
  await page.goto('/en/japan')
  await context.route('**/en/japan/docomo', () => undefined)
  await keep(page).click()
  await expect.poll(async () => (await copies(page)).length).toBe(1)

  const other = await context.newPage()
  await other.goto('/en/norway')
  await expect(keep(other)).toBeVisible()
  expect(await copies(other), 'what another tab is storing stays').toHaveLength(1)

  await page.close()
  await other.goto('/en/offline')
  await expect(other.getByText('Nothing is saved yet')).toBeVisible()
  expect(await copies(other)).toEqual([])
})

test('a browser that may not store anything says so, without an error', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.addInitScript(() => {
    CacheStorage.prototype.keys = () => Promise.reject(new DOMException('denied', 'SecurityError'))
  })
  await page.goto('/en/japan', { waitUntil: 'networkidle' })
  await expect(keep(page)).toBeHidden()
  await page.goto('/en/offline')
  await expect(page.locator('#cannot-keep')).toBeVisible()
  await expect(page.getByText('Nothing is saved yet')).toBeHidden()
  expect(errors).toEqual([])
})

test('a device without room says so, and keeps nothing', async ({ page, context }) => {
  await page.goto('/en/japan')
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    quotaSize: 20_000,
  })
  await keep(page).click()
  await expect(page.getByText('There is not enough room on this device')).toBeVisible()
  expect(await copies(page)).toEqual([])
})

test('a copy is brought up to date when asked, or on a line that costs nothing, and else never', async ({
  page,
  context,
}) => {
  await keepCountry(page)
  const first = await copies(page)
  await update(page).click()
  await expect.poll(() => copies(page)).not.toEqual(first)
  await expect.poll(async () => (await copies(page)).length).toBe(1)

  const kept = await copies(page)
  await page.clock.setFixedTime(Date.now() + 2 * 86_400_000)
  await page.reload()
  await expect(update(page)).toBeVisible()
  expect(await copies(page)).toEqual(kept)

  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { type: 'wifi', saveData: true } })
  })
  await page.reload()
  await expect(update(page)).toBeVisible()
  expect(await copies(page)).toEqual(kept)

  const free = await context.newPage()
  await free.clock.setFixedTime(Date.now() + 2 * 86_400_000)
  await free.addInitScript(() => Reflect.set(Reflect.get(navigator, 'connection'), 'saveData', false))
  await free.goto('/en/japan')
  await expect.poll(() => copies(free)).not.toEqual(kept)
  await expect(update(free)).toBeVisible()
})

test('the site can be installed from the home page, or once something is kept', async ({ page, request }) => {
  await keepCountry(page)
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute('href', '/en/manifest.webmanifest')
  await page.goto('/ar')
  const address = await page.locator('link[rel="manifest"]').getAttribute('href')
  const answer = await request.get(String(address))
  expect(answer.headers()['content-type']).toContain('application/manifest+json')
  const manifest: { dir: string; start_url: string; icons: { src: string }[] } = await answer.json()
  expect(manifest).toMatchObject({ dir: 'rtl', start_url: '/ar', display: 'standalone' })
  for (const { src } of manifest.icons) expect((await request.get(src)).status(), src).toBe(200)
})
