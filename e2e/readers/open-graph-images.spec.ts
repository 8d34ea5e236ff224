import { readFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'
import { commonImageFile } from '@/site/open-graph/common-image'
import { ownGuide } from '../support/own-guide'
import { signInAsAdmin } from '../support/sign-in'
import { expect, type Testland, test } from '../support/testland'

const common = readFileSync(commonImageFile)

/** What a messenger finds in the page's head. */
async function namedPicture(request: APIRequestContext, page: string) {
  const html = await (await request.get(page)).text()
  const said = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]
  return {
    address: said('og:image') ?? '',
    alternative: said('og:image:alt') ?? '',
    size: [said('og:image:width'), said('og:image:height')],
    card: said('twitter:card'),
  }
}

async function isMade(request: APIRequestContext, address: string) {
  const picture = await request.get(address)
  return picture.status() === 200 && !(await picture.body()).equals(common)
}

const pages: [string, (testland: Testland) => { page: string; words: string }][] = [
  ['a carrier', ({ coded }) => ({ page: `/en${coded.path}`, words: coded.code })],
  ['a carrier, in Arabic', ({ coded }) => ({ page: `/ar${coded.path}`, words: coded.code })],
  ['a country', ({ path, name }) => ({ page: `/zh-hans${path}`, words: name })],
  ['a card', ({ path, name }) => ({ page: `/es${path}/card`, words: name })],
  ['the home page', () => ({ page: '/fr', words: 'eSIM' })],
  ['how we check', () => ({ page: '/nb/how-we-check', words: 'eSIM' })],
]

for (const [kind, of] of pages) {
  test(`${kind} names a picture of its own, which is there without waiting`, async ({
    request,
    baseURL,
    testland,
  }) => {
    const { page, words } = of(testland)
    const { address, alternative, size, card } = await namedPicture(request, page)
    expect(address.startsWith(`${baseURL}/pictures/`)).toBe(true)
    expect(alternative).toContain(words)
    expect([...size, card]).toEqual(['1200', '630', 'summary_large_image'])

    const first = await request.get(address)
    expect(first.status()).toBe(200)
    expect(first.headers()['content-type']).toBe('image/png')
    await expect.poll(() => isMade(request, address), { timeout: 180_000 }).toBe(true)

    const made = await request.get(address)
    expect(Number(made.headers()['content-length'])).toBeLessThan(60_000)
    const { format, width, height } = await sharp(await made.body()).metadata()
    expect([format, width, height]).toEqual(['png', 1200, 630])
    const again = await request.get(address, { headers: { 'if-none-match': made.headers().etag ?? '' } })
    expect(again.status()).toBe(304)
  })
}

test('the same code is pictured differently in each language', async ({ request, testland }) => {
  const pictures = ['en', 'ar'].map((language) => `/pictures/${language}${testland.coded.path}.png`)
  for (const address of pictures)
    await expect.poll(() => isMade(request, address), { timeout: 180_000 }).toBe(true)
  const [english, arabic] = await Promise.all(
    pictures.map(async (address) => (await request.get(address)).body()),
  )
  expect(english?.equals(arabic ?? common)).toBe(false)
})

test('a guide has a picture while it is published, and a new one after a change', async ({ request }) => {
  const headers = await signInAsAdmin(request)
  const guide = await ownGuide(request, headers)
  const page = `/en/guides/${guide.slug}`
  const before = await namedPicture(request, page)
  await expect.poll(() => isMade(request, before.address), { timeout: 180_000 }).toBe(true)

  const title = 'A title that nobody has seen yet'
  const saved = await request.patch(`/api/guides/${guide.id}?locale=en`, {
    headers,
    data: { title, _status: 'published' },
  })
  expect(saved.status()).toBe(200)
  await expect.poll(async () => (await namedPicture(request, page)).alternative).toContain(title)
  expect((await namedPicture(request, page)).address).not.toBe(before.address)

  await guide.remove()
  await expect.poll(async () => (await request.get(before.address)).status()).toBe(404)
})

test('there are no pictures of pages that are not there', async ({ request }) => {
  for (const address of [
    '/pictures/en/atlantis.png',
    '/pictures/en/japan',
    '/pictures/en/japan.png.png',
    '/pictures/xx/japan.png',
    '/pictures/en/guides/only-a-draft.png',
    '/pictures/en/japan/%00.png',
    `/pictures/en/${'x'.repeat(5_000)}.png`,
  ])
    expect((await request.get(address)).status(), address).toBe(404)
})
