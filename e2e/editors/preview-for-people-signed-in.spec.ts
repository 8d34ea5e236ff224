import { expect, test } from '@playwright/test'
import { ownGuide } from '../support/own-guide'
import { hire, signIn, signInAsAdmin } from '../support/sign-in'

test('a stranger who opens a preview is led to the sign-in, with nothing of the text', async ({
  request,
}) => {
  for (const path of ['/preview/en/guides/1', '/preview/xx/guides/1', '/preview/en/guides/999999999']) {
    const reply = await request.get(path, { maxRedirects: 0 })
    expect(reply.status()).toBe(307)
    expect(reply.headers().location).toBe(`/admin/login?redirect=${encodeURIComponent(path)}`)
    expect(reply.headers()['cache-control']).toContain('no-store')
    expect(await reply.text()).not.toContain('<h1')
  }
})

test('a preview never leads away from the site, neither to sign in nor back', async ({
  request,
  baseURL,
}) => {
  for (const path of [
    '/preview/en/guides/%2F%2Fevil.example',
    '/preview/%2F%2Fevil.example/guides/1',
    '/preview/%5C%5Cevil.example/guides/1',
    '/preview/en/guides/https:%2F%2Fevil.example',
  ]) {
    const reply = await request.get(path, { maxRedirects: 0 })
    expect(reply.status(), path).toBe(307)
    const signIn = new URL(reply.headers().location ?? '', baseURL)
    expect([signIn.origin, signIn.pathname], path).toEqual([baseURL, '/admin/login'])
    const back = new URL(signIn.searchParams.get('redirect') ?? '', baseURL)
    expect(back.origin, path).toBe(baseURL)
    expect(back.pathname, path).toMatch(/^\/preview\//)
  }
})

test('an unknown guide or language is not found', async ({ page }) => {
  await signIn(page)
  for (const path of ['/preview/en/guides/999999999', '/preview/xx/guides/1', '/preview/en/guides/1e3']) {
    const reply = await page.goto(path)
    expect(reply?.status(), path).toBe(404)
  }
})

test('the panel shows the draft beside the form and follows every save', async ({ page, request }) => {
  test.slow()
  const guide = await ownGuide(request, await signInAsAdmin(request))
  await signIn(page, await hire(request, { name: 'Edda', role: 'editor' }))
  await page.goto(`/admin/collections/guides/${guide.id}?locale=en`)
  await page.locator('#live-preview-toggler').click()
  const heading = page.frameLocator('iframe').getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(guide.title)
  await page.getByRole('textbox', { name: 'Title * — English' }).fill('A title of the draft')
  await expect(heading).toHaveText('A title of the draft')
  await guide.remove()
})

test('the panel asks nothing of foreign hosts', async ({ page, baseURL }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
      foreign.push(request.url())
  })
  await page.goto('/admin')
  await signIn(page)
  for (const path of [
    '/admin',
    '/admin/collections/guides',
    '/admin/collections/guides/1',
    '/admin/account',
  ]) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
  expect(foreign).toEqual([])
})
