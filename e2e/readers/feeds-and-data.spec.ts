import { createServer } from 'node:http'
import Validator from '@adobe/structured-data-validator'
import { languageCodes } from '@/translation/languages'
import { type Crawled, crawl, listedIn, textOf } from '../support/crawler'
import { ownGuide } from '../support/own-guide'
import { signInAsAdmin } from '../support/sign-in'
import { expect, test } from '../support/testland'

test('every address of the sitemap is a page of its own, in a language in which it exists', async ({
  baseURL,
}) => {
  test.setTimeout(1_200_000)
  const pages = await crawledAllTheWhile(`${baseURL}/sitemap.xml`)
  expect(pages.length).toBeGreaterThan(2_000)
  const byAddress = new Map(pages.map((page) => [page.address, page]))
  expect(byAddress.size, 'no address is listed twice').toBe(pages.length)

  expect(pages.filter(({ status }) => status !== 200)).toEqual([])
  expect(pages.filter(({ robots }) => robots !== '')).toEqual([])
  expect(pages.filter(({ address, canonical }) => canonical !== address)).toEqual([])
  expect(pages.filter(({ address, language }) => !inLanguage(address, language))).toEqual([])

  expect(pages.filter(({ named, alternates }) => !same(named, alternates))).toEqual([])
  expect(pages.flatMap((page) => brokenAlternates(page, byAddress))).toEqual([])

  for (const code of languageCodes) {
    const titles = pages.filter(({ language }) => language === code).map(({ title }) => title)
    expect(titles.filter((title) => title.length < 8)).toEqual([])
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  }
})

/** Other tests publish guides and take them back meanwhile: what was listed before and after counts. */
async function crawledAllTheWhile(sitemap: string): Promise<Crawled[]> {
  const pages = await crawl(await listedIn(sitemap))
  const after = new Map((await listedIn(sitemap)).map(({ address, alternates }) => [address, alternates]))
  return pages.filter(({ address, alternates }) => same(after.get(address), alternates))
}

function inLanguage(address: string, language: string) {
  return new URL(address).pathname.split('/')[1] === language.toLowerCase()
}

/** One comparison for all pages: an expectation for each would take minutes. */
function brokenAlternates({ address, language, alternates }: Crawled, pages: Map<string, Crawled>): string[] {
  const { 'x-default': _, ...languages } = alternates
  const others = Object.entries(languages)
  const itself = others.length === 0 || languages[language] === address
  const broken = others.filter(([code, alternate]) => {
    const other = pages.get(alternate)
    return other?.language !== code || !same(other.alternates, alternates)
  })
  return [...(itself ? [] : [address]), ...broken.map(([, alternate]) => `${address} → ${alternate}`)]
}

const same = (one: object | undefined, other: object) => JSON.stringify(one) === JSON.stringify(other)

test('the sitemap has no guide in a language that it falls back from', async ({ request, baseURL }) => {
  const guide = await ownGuide(request, await signInAsAdmin(request))
  const address = (language: string) => `${baseURL}/${language}/guides/${guide.slug}`
  const listed = async () => (await listedIn(`${baseURL}/sitemap.xml`)).map((page) => page.address)
  await expect.poll(listed).toContain(address('en'))
  expect(await listed()).not.toContain(address('fr'))
  expect((await request.get(address('fr'))).status(), 'it can be read there').toBe(200)
  await guide.remove()
})

test('a guide comes into sitemap, feed and Markdown when it is published, and goes with it', async ({
  request,
  baseURL,
}) => {
  const headers = await signInAsAdmin(request)
  const older = await ownGuide(request, headers)
  const guide = await ownGuide(request, headers)
  const files = ['/sitemap-1.xml', '/en/feed.xml', '/en/guides.md', '/llms.txt']
  const where = async () => {
    const texts = await Promise.all(files.map((file) => textOf(`${baseURL}${file}`)))
    return texts.filter((text) => text.includes(guide.slug)).length
  }
  const markdown = async () => (await request.get(`/en/guides/${guide.slug}.md`)).status()
  await expect.poll(where).toBe(files.length)
  expect(await markdown()).toBe(200)
  const feed = await textOf(`${baseURL}/en/feed.xml`)
  expect(feed.indexOf(guide.slug), 'the newest comes first').toBeLessThan(feed.indexOf(older.slug))
  await older.remove()
  await guide.remove()
  await expect.poll(where).toBe(0)
  await expect.poll(markdown).toBe(404)
})

test('every kind of page leads to itself as Markdown, which search engines leave alone', async ({
  request,
  testland,
}) => {
  const guide = await ownGuide(request, await signInAsAdmin(request), ['ko'])
  for (const address of [
    '/en',
    `/zh-hans${testland.path}`,
    `/ar${testland.coded.path}`,
    '/ja/guides',
    `/ko/guides/${guide.slug}`,
    `/fr/guides/${guide.slug}`,
    '/nb/how-we-check',
  ]) {
    const html = await (await request.get(address)).text()
    const link = /<link rel="alternate" type="text\/markdown" href="([^"]*)"/.exec(html)?.[1]
    expect(link).toBe(`${address}.md`)
    const reply = await request.get(`${address}.md`)
    expect(reply.status(), address).toBe(200)
    expect(reply.headers()['content-type']).toBe('text/markdown; charset=utf-8')
    expect(reply.headers()['x-robots-tag']).toBe('noindex')
    expect(reply.headers()['content-encoding']).toBe('br')
    const text = await reply.text()
    expect(text).toMatch(/^# \S/)
    expect(text).not.toMatch(/\]\((?!https?:\/\/|tel:|sms:)/)
  }
  await guide.remove()
})

test('Markdown addresses that are a little wrong lead to the right one, others nowhere', async ({
  request,
}) => {
  const answer = async (address: string) => {
    const reply = await request.get(address, { maxRedirects: 0 })
    return [reply.status(), reply.headers().location]
  }
  expect(await answer('/EN/Japan.MD')).toEqual([308, '/en/japan.md'])
  expect(await answer('/en.md/')).toEqual([308, '/en.md'])
  for (const address of [
    '/xx.md',
    '/en/atlantis.md',
    '/en.md/japan.md',
    '/en/japan.md.md',
    '/en/.md',
    '/sitemap-99.xml',
  ])
    expect(await answer(address), address).toEqual([404, undefined])
})

test('a page says what it is in words that search engines and messengers know', async ({
  page,
  request,
  baseURL,
}) => {
  const guide = await ownGuide(request, await signInAsAdmin(request), ['ja'])
  await page.goto(`/ja/guides/${guide.slug}`)
  const said = await page.locator('script[type="application/ld+json"]').allTextContents()
  const types = said.map((text) => JSON.parse(text)['@type'])
  expect(types.sort()).toEqual(['Article', 'BreadcrumbList'])
  const property = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content')
  expect(await property('title')).toBe(await page.title())
  expect(await property('url')).toBe(`${baseURL}/ja/guides/${guide.slug}`)
  expect(await property('type')).toBe('article')
  expect(await property('locale')).toBe('ja_JP')
  await guide.remove()
})

test('a validator of structured data has nothing to say against any kind of page', async ({
  page,
  request,
  testland,
}) => {
  const guide = await ownGuide(request, await signInAsAdmin(request), ['ja'])
  for (const { address, says } of [
    { address: '/ko', says: ['Organization'] },
    { address: `/ar${testland.path}`, says: ['BreadcrumbList'] },
    { address: `/zh-hans${testland.path}/card`, says: ['BreadcrumbList'] },
    { address: `/en${testland.coded.path}`, says: ['BreadcrumbList'] },
    { address: `/ja/guides/${guide.slug}`, says: ['Article', 'BreadcrumbList'] },
  ]) {
    await page.goto(address)
    const said = await page.locator('script[type="application/ld+json"]').allTextContents()
    const things: { '@type': string }[] = said.map((text) => JSON.parse(text))
    expect(things.map((thing) => thing['@type']).sort(), address).toEqual(says)
    const jsonld = Object.fromEntries(things.map((thing) => [thing['@type'], [thing]]))
    expect(await new Validator().validate({ jsonld }), address).toEqual([])
  }
  await guide.remove()
})

test('robots may read what readers read', async ({ baseURL }) => {
  const robots = await textOf(`${baseURL}/robots.txt`)
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  const closed = [...robots.matchAll(/^Disallow: (\S+)$/gm)].map(([, path = '']) => path)
  expect(closed).toContain('/admin')
  const paths = (await listedIn(`${baseURL}/sitemap.xml`)).map(({ address }) => new URL(address).pathname)
  expect(paths.filter((path) => closed.some((one) => path.startsWith(one)))).toEqual([])
  expect(robots).toContain('Allow: /api/media/file/')
})

test('every link of llms.txt leads somewhere', async ({ baseURL }) => {
  const links = [...(await textOf(`${baseURL}/llms.txt`)).matchAll(/\]\(([^)]*)\)/g)]
  expect(links.length).toBeGreaterThan(60)
  for (const [, address = ''] of links) expect((await fetch(address)).status, address).toBe(200)
})

test('a program on any site reads every country as data, with sources and licence', async ({
  request,
  baseURL,
}) => {
  const { countries, licence } = JSON.parse(await textOf(`${baseURL}/data/countries.json`))
  expect(licence).toMatchObject({ name: expect.stringMatching(/^\S/) })
  expect(countries.length).toBeGreaterThan(0)
  for (const { data, code, carriers } of countries) {
    const reply = await request.get(data)
    // Other tests add countries and take them away meanwhile.
    if (reply.status() === 404 && /^X/.test(code)) continue
    expect(reply.headers()['access-control-allow-origin']).toBe('*')
    const country = await reply.json()
    expect(country.code).toBe(code)
    expect(country.carriers).toHaveLength(carriers)
    const checks: { sources: object[] }[] = country.carriers.flatMap(
      ({ balanceChecks }: { balanceChecks: object[] }) => balanceChecks,
    )
    expect(checks.filter(({ sources }) => sources.length === 0)).toEqual([])
  }
})

test('a script of another site asks whether the data have changed', async ({ page, baseURL }) => {
  const elsewhere = createServer((_, response) => response.end('<title>Elsewhere</title>'))
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  const address = elsewhere.address()
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  const statuses = await page.evaluate(async (address) => {
    const first = await fetch(address)
    const tag = first.headers.get('etag') ?? 'not told'
    const again = await fetch(address, { cache: 'no-store', headers: { 'If-None-Match': tag } })
    return [first.status, again.status]
  }, `${baseURL}/data/countries.json`)
  expect(statuses).toEqual([200, 304])
  elsewhere.close()
})
