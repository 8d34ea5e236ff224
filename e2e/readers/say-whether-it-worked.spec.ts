import { signInAsAdmin } from '../support/sign-in'
import { expect, test } from '../support/testland'

test.use({ javaScriptEnabled: false })

test('a reader without script says that it worked, is thanked, and gets back to where they were', async ({
  page,
  request,
  testland,
}) => {
  const { key, name, path } = testland.coded
  await page.goto(`/nb${path}`)
  const check = page.locator(`#${key}`)
  await check.getByText('Legg til en merknad').click()
  await check.getByRole('textbox').fill('Svarte på norsk.')
  await check.getByRole('button', { name: 'Det virket', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takk')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takk')
  await page.getByRole('banner').getByText('Norsk bokmål').first().click()
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Merci')
  await page.goBack()
  await page.getByRole('link', { name }).click()
  await expect(page).toHaveURL(`/nb${path}#${key}`)

  const headers = await signInAsAdmin(request)
  const found = await request.get(`/api/reports?where[balanceCheck.key][equals]=${key}&depth=0`, { headers })
  const { docs } = await found.json()
  expect(docs).toHaveLength(1)
  expect(docs[0]).toMatchObject({ worked: true, language: 'nb', note: 'Svarte på norsk.' })
})

test('another site cannot answer for readers', async ({ request, testland }) => {
  const reply = await request.post('/en/did-it-work', {
    headers: { origin: 'https://evil.example' },
    form: { check: testland.coded.key, worked: 'no' },
  })
  expect(reply.status()).toBe(403)
  expect(await reply.text()).toContain('only be sent from a page of this site')
})

test('a form that nobody sees is a trap for bots, which are told to wait', async ({
  request,
  baseURL,
  testland,
}) => {
  const reply = await request.post('/en/did-it-work', {
    headers: { origin: String(baseURL) },
    form: { check: testland.coded.key, worked: 'yes', website: 'https://spam.example' },
  })
  expect(reply.status()).toBe(429)
  expect(Number(reply.headers()['retry-after'])).toBeGreaterThan(0)
})

test('nothing of an answer is kept in a browser, and nonsense gets an ordinary page', async ({
  request,
  baseURL,
}) => {
  const headers = { origin: String(baseURL) }
  const nonsense = await request.post('/ja/did-it-work', { headers, form: { check: '\u0001', worked: '?' } })
  expect(nonsense.status()).toBe(400)
  expect(nonsense.headers()['cache-control']).toBe('no-store')
  expect(nonsense.headers()['set-cookie']).toBeUndefined()
  const reply = await request.get('/ja/did-it-work', { maxRedirects: 0 })
  expect(reply.headers().location).toBe('/ja')
})
