import { type Browser, expect, type Page, test } from '@playwright/test'
import { type OwnGuide, ownGuide } from '../support/own-guide'
import { type Credentials, hire, signIn, signInAsAdmin } from '../support/sign-in'

let guide: OwnGuide
let headers: { Authorization: string }

test.beforeEach(async ({ request }) => {
  test.slow()
  headers = await signInAsAdmin(request)
  guide = await ownGuide(request, headers)
})
test.afterEach(() => guide.remove())

const title = (page: Page) => page.locator('#field-title').first()
const summary = (page: Page) => page.locator('#field-summary').first()
const text = (page: Page) => page.locator('[data-lexical-editor="true"]').first()

async function open(page: Page, language = 'en') {
  await page.goto(`/admin/collections/guides/${guide.id}?locale=${language}`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await expect(text(page)).toBeVisible()
}

async function inAnotherBrowser(browser: Browser, who: Credentials): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, who)
  return page
}

async function draft(page: Page, language = 'en'): Promise<Record<string, unknown>> {
  const reply = await page.request.get(
    `/api/guides/${guide.id}?locale=${language}&draft=true&depth=0&fallback-locale=none`,
    { headers },
  )
  return reply.json()
}

const drafted = (page: Page, field: string, language = 'en') =>
  expect.poll(async () => (await draft(page, language))[field], { timeout: 30_000 })

async function bodyText(page: Page): Promise<string> {
  return JSON.stringify((await draft(page)).body)
}

/** Every save, and every form state that the server builds, takes this long. */
async function slowServer(page: Page, delay: number) {
  await page.route(/\/api\/guides\/|\/admin\/collections\/guides\//, async (route) => {
    if (route.request().method() === 'GET') return route.fallback()
    await new Promise((resolve) => setTimeout(resolve, delay))
    await route.fallback()
  })
}

/** Whoever types while a save is on its way: it leaves the page only when what this gives is called. */
async function holdSaves(page: Page): Promise<() => void> {
  let letGo = () => {}
  const released = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/\/api\/guides\//, async (route) => {
    if (route.request().method() === 'PATCH') await released
    await route.fallback()
  })
  return letGo
}

test('words typed in three fields, one after the other, while saves take two seconds, are all there', async ({
  page,
}) => {
  await signIn(page)
  await open(page)
  await slowServer(page, 2_000)
  const words = [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ]
  await title(page).fill('T')
  await summary(page).fill('S')
  await text(page).click()
  await page.keyboard.press('Control+End')
  for (const [index, word] of words.entries()) {
    const field = [title(page), summary(page), text(page)][index % 3]
    await field?.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(` ${word}`)
    await page.waitForTimeout(900)
  }
  await drafted(page, 'title').toBe('T one four seven ten')
  await drafted(page, 'summary').toBe('S two five eight eleven')
  await expect.poll(() => bodyText(page)).toMatch(/three six nine twelve/)
  await expect(title(page)).toHaveValue('T one four seven ten')
  await expect(summary(page)).toHaveValue('S two five eight eleven')
  await expect(text(page)).toContainText('three six nine twelve')
})

test('two people in one field: the first text stays, the second waits at the field, on any device, until one is chosen', async ({
  page,
  browser,
  request,
}) => {
  await signIn(page)
  const otto = await hire(request, { name: 'Otto', role: 'editor' })
  const his = await inAnotherBrowser(browser, otto)
  await open(page)
  await open(his)
  await title(page).fill('Hers')
  await text(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Her words. ')
  await drafted(page, 'title').toBe('Hers')
  await expect.poll(() => bodyText(page)).toContain('Her words.')

  const sendHis = await holdSaves(his)
  const titleSent = his.waitForRequest((request) => request.method() === 'PATCH')
  await title(his).fill('His')
  await titleSent
  await text(his).click()
  await his.keyboard.press('Control+Home')
  await his.keyboard.type('His words. ')
  sendHis()
  await expect(his.locator('.conflict')).toHaveCount(2, { timeout: 30_000 })
  await expect(title(his)).toHaveValue('Hers')
  await expect(text(his)).toContainText('Her words.')

  await his.context().close()
  const again = await inAnotherBrowser(browser, otto)
  await open(again)
  const [atTitle, atText] = [again.locator('.conflict').first(), again.locator('.conflict').last()]
  await expect(atTitle).toContainText('His')
  await expect(atText).toContainText('His words.')
  await atText.getByRole('button', { name: 'Use mine' }).click()
  await expect(text(again)).toContainText('His words.')
  await atTitle.getByRole('button', { name: 'Leave it as it is now' }).click()
  await expect(again.locator('.conflict')).toHaveCount(0)
  await expect.poll(() => bodyText(page)).toContain('His words.')
  expect((await draft(page)).title).toBe('Hers')
  await again.context().close()
})

test('who stands in a text when the words of another come types on where they stood', async ({
  page,
  browser,
  request,
}) => {
  await signIn(page)
  const otto = await hire(request, { name: 'Otto', role: 'editor' })
  const his = await inAnotherBrowser(browser, otto)
  await open(page)
  await open(his)
  await text(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Her words. ')
  await expect.poll(() => bodyText(page)).toContain('Her words.')

  await summary(his).fill('His summary')
  await text(his).click()
  await his.keyboard.press('Control+End')
  await expect(text(his)).toContainText('Her words.')
  await his.keyboard.type(' His words.')
  await drafted(page, 'summary').toBe('His summary')
  await expect.poll(() => bodyText(page)).toMatch(/Her words\..* His words\./)
  await expect(his.locator('.conflict')).toHaveCount(0)
  await his.context().close()
})

test('two tabs, and an old form: what each typed is there, and nothing old comes back', async ({ page }) => {
  await signIn(page)
  await open(page)
  const tab = await page.context().newPage()
  await open(tab)
  const slug = `changed-${Date.now()}`
  await page.locator('#field-slug').fill(slug)
  await drafted(page, 'slug').toBe(slug)
  await title(tab).fill('From the old form')
  await drafted(page, 'title').toBe('From the old form')
  expect((await draft(page)).slug).toBe(slug)
  await expect(tab.locator('#field-slug')).toHaveValue(slug)
})

test('a page that is renewed while somebody types keeps what was typed', async ({ page }) => {
  await signIn(page)
  await open(page)
  await title(page).fill('Typed before the page was renewed')
  await page.evaluate('window.next.router.refresh()')
  await summary(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' and while it was', { delay: 60 })
  await drafted(page, 'title').toBe('Typed before the page was renewed')
  await expect(title(page)).toHaveValue('Typed before the page was renewed')
  await expect(summary(page)).toHaveValue(/and while it was$/)
  await text(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Prose that ')
  await expect.poll(() => bodyText(page)).toContain('Prose that ')
  const editor = await text(page).elementHandle()
  await page.keyboard.type('was typed ')
  await page.evaluate(
    '[600, 1200, 1800].forEach((delay) => setTimeout(() => window.next.router.refresh(), delay))',
  )
  await page.keyboard.type('while the page was renewed, and was renewed again. ', { delay: 60 })
  const prose = 'Prose that was typed while the page was renewed, and was renewed again. '
  await expect(text(page)).toContainText(prose)
  await expect.poll(() => bodyText(page)).toContain(prose)
  expect(await editor?.evaluate((root) => root.isConnected)).toBe(true)
})

test('whoever saves with the keyboard types on meanwhile, in prose and in facts', async ({ page }) => {
  await signIn(page)
  await open(page)
  await slowServer(page, 1_500)
  await text(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Before the key ')
  await page.keyboard.press('ControlOrMeta+s')
  await page.keyboard.type('and after it. ', { delay: 60 })
  await expect(text(page)).toContainText('Before the key and after it. ')
  await expect.poll(() => bodyText(page), { timeout: 30_000 }).toContain('Before the key and after it. ')

  const { docs } = await (await page.request.get('/api/carriers?limit=1&locale=en', { headers })).json()
  const [carrier] = docs
  const note = page.locator('#field-note').first()
  await page.route(`**/api/carriers/${carrier.id}**`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await route.fallback()
  })
  await page.goto(`/admin/collections/carriers/${carrier.id}?locale=en`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  const saved = async () => {
    const reply = await page.request.get(`/api/carriers/${carrier.id}?locale=en&depth=0`, { headers })
    return (await reply.json()).note
  }
  await note.fill('Before the key ')
  await page.keyboard.press('ControlOrMeta+s')
  await page.keyboard.type('and after it.', { delay: 60 })
  await expect.poll(saved).toBe('Before the key ')
  await expect(note).toHaveValue('Before the key and after it.')
  await page.keyboard.press('ControlOrMeta+s')
  await expect.poll(saved).toBe('Before the key and after it.')
  await page.request.patch(`/api/carriers/${carrier.id}?locale=en`, { headers, data: { note: carrier.note } })
})

test('changing the language right after the last letter, on a slow server, keeps the words of both languages', async ({
  page,
}) => {
  await signIn(page)
  await open(page)
  await slowServer(page, 2_000)
  await title(page).fill('English words')
  await text(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('English prose. ')
  await changeLanguage(page, 'العربية', 'ar')
  await expect(title(page)).toHaveValue('')
  await title(page).fill('كلمات عربية')
  await summary(page).fill('ملخص عربي')
  await changeLanguage(page, 'English', 'en')
  await expect(title(page)).toHaveValue('English words')
  await expect(text(page)).toContainText('English prose.')
  await drafted(page, 'title').toBe('English words')
  await expect.poll(() => bodyText(page), { timeout: 30_000 }).toContain('English prose.')
  await changeLanguage(page, 'العربية', 'ar')
  await expect(title(page)).toHaveValue('كلمات عربية')
  await drafted(page, 'title', 'ar').toBe('كلمات عربية')
  await drafted(page, 'summary', 'ar').toBe('ملخص عربي')
})

test('going away right after the last letter, the words are back with the form, and saved by themselves', async ({
  page,
}) => {
  await signIn(page)
  await open(page)
  await title(page).fill('Typed on the way out')
  await page.goto('/en')
  await open(page)
  await expect(title(page)).toHaveValue('Typed on the way out')
  await drafted(page, 'title').toBe('Typed on the way out')
  await expect(page.locator('.conflict')).toHaveCount(0)
})

async function changeLanguage(page: Page, name: string, code: string) {
  await page.getByRole('button', { name: 'Locale' }).click()
  await page.locator('.popup-button-list').getByText(name, { exact: false }).click()
  await expect(page).toHaveURL(new RegExp(`locale=${code}`))
}

test('without network, after a closed tab: the words are back, and saved by themselves', async ({ page }) => {
  await signIn(page)
  await open(page)
  await page.context().setOffline(true)
  await title(page).fill('Typed without network')
  await text(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Words of a train ride. ')
  await expect(page.locator('.saving__notice--waiting')).toBeVisible({ timeout: 20_000 })
  await page.waitForTimeout(1_500)
  await page.close()
  await page.context().setOffline(false)
  const again = await page.context().newPage()
  await open(again)
  await expect(title(again)).toHaveValue('Typed without network')
  await expect(text(again)).toContainText('Words of a train ride.')
  await drafted(again, 'title').toBe('Typed without network')
  await expect.poll(() => bodyText(again)).toContain('Words of a train ride.')
})

test('a network that comes back after half an hour saves what was typed meanwhile, in the same form', async ({
  page,
}) => {
  await page.clock.install()
  await signIn(page)
  await open(page)
  await page.context().setOffline(true)
  await title(page).fill('Typed without network')
  await expect(page.locator('.saving__notice--waiting')).toBeVisible({ timeout: 20_000 })
  for (let minute = 0; minute < 30; minute++) await page.clock.fastForward('01:00')
  await expect(title(page)).toHaveValue('Typed without network')
  await page.context().setOffline(false)
  await drafted(page, 'title').toBe('Typed without network')
  await expect(page.locator('.saving__notice--waiting')).toHaveCount(0)
})

test('publishing right after the last letter publishes that letter', async ({ page }) => {
  await signIn(page)
  await open(page)
  await text(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Last words! ')
  const published = page.waitForResponse(
    (reply) => reply.request().method() === 'PATCH' && !reply.url().includes('draft=true'),
  )
  await page.getByRole('button', { name: 'Publish in English' }).click()
  expect((await published).status()).toBe(200)
  const live = await page.request.get(`/api/guides/${guide.id}?locale=en`)
  expect(await live.text()).toContain('Last words!')
})

/** As word processors put it on the clipboard. */
const pasted = `<h2 style="color:#333">Pasted heading</h2>
  <p dir="ltr">Some <b>bold</b>, <i>slanted</i>, <u>underlined</u>, <s>struck</s> and <code>*123#</code> words,
    <a href="https://example.org/a" target="_blank">a link</a><br><span style="font-size:9pt">small</span>\tafter</p>
  <ol start="3"><li>third<ul><li>inside</li></ul></li></ol><hr><blockquote>quoted</blockquote>
  <table><tr><th colspan="2">Head</th></tr><tr><td style="background:#eee">one</td><td>two</td></tr></table>
  <p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="dot"></p><p>Pasted end</p>`

test('an address that is typed and a text from a word processor are saved', async ({ page }) => {
  await signIn(page)
  await open(page)
  await text(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(
    'See www.example.org or https://example.com/path or write to help@example.org now. ',
  )
  await expect.poll(() => bodyText(page)).toContain('"type":"autolink"')
  await text(page).evaluate((editor, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'Pasted')
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, pasted)
  await expect(text(page)).toContainText('Pasted end')
  await expect.poll(() => bodyText(page)).toContain('Pasted end')
})

test('a save that is refused leaves the form marked as changed', async ({ page }) => {
  await signIn(page)
  const { docs } = await (await page.request.get('/api/countries?limit=1&locale=en', { headers })).json()
  await page.goto(`/admin/collections/countries/${docs[0].id}?locale=en`)
  await page.locator('#field-currency').fill('not a currency')
  await page.locator('#action-save').click()
  await expect(page.getByText('ISO 4217')).toBeVisible()
  await expect(page.locator('#action-save')).toBeEnabled()
  await page.reload()
  await expect(page.locator('#field-currency')).toHaveValue('not a currency')
})
