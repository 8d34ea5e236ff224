import { expect, type Page, test } from '@playwright/test'
import { savedDraft } from '../support/saved-draft'
import { admin, signInAsAdmin } from '../support/sign-in'

const slug = `written-in-a-test-${Date.now()}`
const address = `/en/guides/${slug}`

test.afterEach(async ({ request }) => {
  const headers = await signInAsAdmin(request)
  await request.delete(`/api/guides?where[slug][equals]=${slug}`, { headers })
})

test('an editor writes a guide, previews it, publishes it in one language, and corrects it', async ({
  page,
}) => {
  test.slow()
  await enterNewsroom(page)
  await write(page)
  await expect.poll(() => statusFor(page, address), 'readers do not get a draft').toBe(404)

  await preview(page, 'Dial the code and read the reply.')
  await publish(page)
  await expectReadersSee(page, 'Norway in a test')

  await page.locator('#field-title').fill('Norway in a test, corrected')
  await savedDraft(page)
  await expectReadersSee(page, 'Norway in a test')
  await publish(page)
  await expectReadersSee(page, 'Norway in a test, corrected')
  await expect(await statusFor(page, `/ko/guides/${slug}`), 'shown to Koreans in English').toBe(200)
})

async function enterNewsroom(page: Page) {
  const { email, password } = admin()
  await page.goto('/admin')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible()
}

async function write(page: Page) {
  await page.goto('/admin/collections/guides/create?locale=en')
  await page.locator('#field-title').fill('Norway in a test')
  await page.locator('#field-summary').fill('Dial the code.')
  await page.locator('#field-slug').fill(slug)
  await page.locator('#field-country input').fill('Norway')
  await page.getByRole('option', { name: 'Norway', exact: true }).click()
  await page.locator('[data-lexical-editor="true"]').first().click()
  await page.keyboard.type('Dial the code and read the reply.')
  await savedDraft(page)
}

async function preview(page: Page, text: string) {
  const [, id] = /guides\/(\d+)/.exec(page.url()) ?? []
  const frame = await page.context().newPage()
  const reply = await frame.goto(`/preview/en/guides/${id}`)
  await expect(frame.getByText(text)).toBeVisible()
  expect(reply?.headers()['cache-control']).toContain('no-store')
  await expect(frame.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await frame.close()
}

async function publish(page: Page) {
  const saved = page.waitForResponse(
    (reply) => reply.request().method() === 'PATCH' && !reply.url().includes('draft=true'),
  )
  await page.getByRole('button', { name: 'Publish in English' }).click()
  expect((await saved).status()).toBe(200)
}

async function expectReadersSee(page: Page, title: string) {
  await expect
    .poll(async () => /<h1>(.*?)<\/h1>/.exec(await (await page.request.get(address)).text())?.[1])
    .toBe(title)
}

async function statusFor(page: Page, path: string) {
  return (await page.request.get(path)).status()
}
