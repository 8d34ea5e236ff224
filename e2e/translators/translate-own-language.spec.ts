import { expect, test } from '@playwright/test'
import { type OwnGuide, ownGuide } from '../support/own-guide'
import { savedDraft } from '../support/saved-draft'
import { hire, signIn, signInAsAdmin } from '../support/sign-in'

let guide: OwnGuide

test.beforeEach(async ({ request }) => {
  guide = await ownGuide(request, await signInAsAdmin(request))
})
test.afterEach(() => guide.remove())

test('a translator finds their language open, translates, and cannot publish', async ({ page, request }) => {
  test.slow()
  const translator = await hire(request, { name: 'Hana', role: 'translator', languages: ['ja'] })
  const headers = await signIn(page, translator)
  await page.goto(`/admin/collections/guides/${guide.id}`)
  await expect(page.locator('.localizer')).toContainText('日本語')
  await page.getByRole('textbox', { name: 'Title * — 日本語' }).fill('残高の確認方法')
  await page.locator('#field-summary').fill('コードをダイヤルします。')
  await savedDraft(page)
  await expect(page.getByRole('button', { name: /^Publish/ })).toHaveCount(0)
  await expect(page.locator('#field-slug')).toBeDisabled()

  const draft = await page.request.get(`/api/guides/${guide.id}?locale=ja&draft=true`, { headers })
  expect((await draft.json()).title).toBe('残高の確認方法')
  const live = await page.request.get(`/api/guides/${guide.id}?locale=ja`)
  expect(live.status(), 'readers see no Japanese yet').toBe(404)
})

test('a translator is refused another language, in the panel and by request', async ({ page, request }) => {
  const translator = await hire(request, {
    name: 'Hana',
    role: 'translator',
    languages: ['ja'],
    mayPublish: true,
  })
  const headers = await signIn(page, translator)
  await page.goto(`/admin/collections/guides/${guide.id}?locale=en`)
  await expect(page.getByRole('textbox', { name: 'Title * — English' })).toBeDisabled()
  await expect(page.locator('#action-save-draft')).toHaveCount(0)

  const before = await page.request.get(`/api/guides/${guide.id}?locale=en`)
  for (const [query, status] of [
    ['locale=en&draft=true', 403],
    ['locale=en', 403],
    ['locale=all', 400],
    ['', 400],
  ] as const) {
    const reply = await page.request.patch(`/api/guides/${guide.id}?${query}`, {
      headers,
      data: { title: 'Taken over' },
    })
    expect(reply.status(), query).toBe(status)
  }
  const after = await page.request.get(`/api/guides/${guide.id}?locale=en`)
  expect(await after.text()).toBe(await before.text())
})

test('a translator sees what is theirs to do', async ({ page, request }) => {
  const translator = await hire(request, { name: 'Hana', role: 'translator', languages: ['ja'] })
  await signIn(page, translator)
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: 'Guides', exact: true }).first()).toBeVisible()
  for (const name of ['People', 'Redirects', 'Reports']) {
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0)
  }
})
