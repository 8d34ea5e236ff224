import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { type OwnGuide, ownGuide } from '../support/own-guide'
import { prose } from '../support/sample-documents'
import { hire, signIn, signInAsAdmin } from '../support/sign-in'

let guide: OwnGuide
let headers: { Authorization: string }

test.beforeEach(async ({ request }) => {
  test.slow()
  headers = await signInAsAdmin(request)
  guide = await ownGuide(request, headers)
})
test.afterEach(() => guide.remove())

const title = (page: Page) => page.locator('#field-title').first()

async function open(page: Page, language = 'en') {
  await page.goto(`/admin/collections/guides/${guide.id}?locale=${language}`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await page.waitForTimeout(1_000)
}

test('two people see each other by name and language, and no lock', async ({ page, browser, request }) => {
  const otto = await hire(request, { name: 'Otto Berg', role: 'editor' })
  const context = await browser.newContext()
  const his = await context.newPage()
  await signIn(page)
  await signIn(his, otto)
  await open(page)
  await open(his, 'ja')
  await expect(page.locator('.presence')).toContainText('Otto Berg is here too, in 日本語', {
    timeout: 30_000,
  })
  await expect(his.locator('.presence')).toContainText('is here too, in English', { timeout: 30_000 })
  await title(page).fill('Nobody is locked out')
  await title(his).fill('誰も締め出されない')
  await expect(page.getByText(/currently locked|Take over|modified by/i)).toHaveCount(0)
  await his.close()
  await expect(page.locator('.presence')).not.toContainText('Otto Berg', { timeout: 45_000 })
  await context.close()
})

test('a session that ended says so, also over a text too long for strangers, and the same form goes on after signing in', async ({
  page,
  request,
}) => {
  const mina = await hire(request, { name: 'Mina Kim', role: 'editor' })
  const data = { body: prose('Dial the code. '.repeat(2_000)) }
  const made = await request.patch(`/api/guides/${guide.id}?locale=en&draft=true`, { headers, data })
  expect(made.status(), await made.text()).toBe(200)
  await signIn(page, mina)
  await open(page)
  await page.context().clearCookies()
  await title(page).fill('Typed after the session had ended')
  const dialog = page.locator('dialog.session')
  await expect(dialog).toBeVisible({ timeout: 30_000 })
  await expect(dialog.getByLabel('Email')).toHaveValue(mina.email)

  const other = await hire(request, { name: 'Otto Berg', role: 'editor' })
  await dialog.getByLabel('Email').fill(other.email)
  await dialog.getByLabel('Password').fill(other.password)
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  await expect(dialog.getByRole('alert')).toContainText(mina.email)

  await dialog.getByLabel('Email').fill(mina.email)
  await dialog.getByLabel('Password').fill(mina.password)
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  await expect(dialog).toBeHidden()
  await expect(title(page)).toHaveValue('Typed after the session had ended')
  const draft = `/api/guides/${guide.id}?locale=en&draft=true`
  await expect
    .poll(async () => (await (await request.get(draft, { headers })).json()).title, { timeout: 30_000 })
    .toBe('Typed after the session had ended')
})

test('a night over a form that nobody saved: the session is gone, the form is not', async ({
  page,
  request,
}) => {
  const mina = await hire(request, { name: 'Mina Kim', role: 'editor' })
  await page.clock.install()
  await signIn(page, mina)
  const address = await termToEdit(request)
  await page.goto(address)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await page.locator('#field-note').fill('Typed in the evening.')
  await page.waitForTimeout(1_000)
  await page.context().clearCookies()
  await page.clock.fastForward('13:00:00')
  const dialog = page.locator('dialog.session')
  await expect(dialog).toBeVisible({ timeout: 30_000 })
  await expect(page).toHaveURL(new RegExp(address.replace('?', '\\?')))
  await dialog.getByLabel('Password').fill(mina.password)
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('#field-note')).toHaveValue('Typed in the evening.')
})

/** A term of the glossary is saved by its button alone. */
async function termToEdit(request: APIRequestContext): Promise<string> {
  const { docs } = await (await request.get('/api/glossary-terms?limit=1&locale=en', { headers })).json()
  return `/admin/collections/glossary-terms/${docs[0].id}?locale=en`
}

test('opening a new guide and going away leaves nothing behind; what was typed there is back', async ({
  page,
  request,
}) => {
  const mina = await hire(request, { name: 'Mina Kim', role: 'editor' })
  await signIn(page, mina)
  const words = `Not saved yet ${crypto.randomUUID()}`
  const count = async (where: string) =>
    (await (await request.get(`/api/guides?limit=1&locale=en&draft=true&${where}`, { headers })).json())
      .totalDocs
  const ours = `where[title][equals]=${encodeURIComponent(words)}`
  const before = await count('where[slug][exists]=false')
  await page.goto('/admin/collections/guides/create?locale=en')
  await expect(title(page)).toBeVisible()
  await page.waitForTimeout(1_000)
  await title(page).fill(words)
  await expect(page.locator('.saving__notice')).toContainText('on this device only')
  expect(await count('where[slug][exists]=false')).toBe(before)
  expect(await count(ours)).toBe(0)
  await page.goto('/admin')
  await page.goto('/admin/collections/guides/create?locale=en')
  await expect(title(page)).toHaveValue(words)
  await page.locator('#action-save-draft').click()
  await expect(page).toHaveURL(/guides\/\d+/, { timeout: 45_000 })
  expect(await count(ours)).toBe(1)
  const [, id] = /guides\/(\d+)/.exec(page.url()) ?? []
  await page.goto('/admin/collections/guides/create?locale=en')
  await page.waitForTimeout(2_000)
  await expect(title(page)).toHaveValue('')
  await request.delete(`/api/guides/${id}`, { headers })
})
