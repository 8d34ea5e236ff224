import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener, request } from 'node:http'
import { after, before, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { addresses, markdownOf, ogImageAddress, readAddress } from '@/addresses'
import { bytesOf } from './cached-response'
import { withHttpCache } from './http-cache'
import { withOneSpelling } from './one-spelling'
import { pathOf } from './path-of'
import { ResponseCache } from './response-cache'

const norway = addresses.country('en', 'norway')
const stored = [
  addresses.home('zh-Hans'),
  norway,
  markdownOf(norway),
  ogImageAddress(norway),
  addresses.carrier('nb', 'norway', 'ice-2'),
  addresses.guide('ja', 'check-balance-japan'),
  addresses.sitemapShard(12),
  addresses.robots(),
  addresses.countryData('norway'),
  addresses.keepScript('0a9f'),
]
const known = [...stored, addresses.search('en')]

/** Decodes an address by itself before it looks which page is meant, as Next does. */
const seen: string[] = []
const decoding: RequestListener = (incoming, response) => {
  seen.push(incoming.url ?? '')
  const page = decodeURIComponent(pathOf(incoming))
  const name = readAddress(page)?.name
  response.statusCode = name ? 200 : 404
  response.setHeader('surrogate-key', 'site')
  if (!name || name === 'search') response.setHeader('surrogate-control', 'no-store')
  response.end(page)
}

let cache: ResponseCache
const server = createServer((...args) =>
  withHttpCache(withOneSpelling(decoding), cache, { 'content-type': 'text/html' })(...args),
)
before(() => once(server.listen(0, '127.0.0.1'), 'listening'))
after(() => server.close())
beforeEach(() => {
  seen.length = 0
  cache = new ResponseCache()
  cache.connect()
})

async function ask(path: string, method = 'GET') {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const sent = request({ port, path, method, host: '127.0.0.1' }).end()
  const [response] = await once(sent, 'response')
  let body = ''
  for await (const chunk of response) body += chunk
  return { status: response.statusCode, location: response.headers.location, body }
}

/** One character of an address, written in some way. */
const hex = (character: string) => `%${character.charCodeAt(0).toString(16)}`
const writings = (character: string): string[] =>
  character === '/'
    ? ['/', '//', '/./', '/%2e/', '/x/../', '/%78/.%2E/', '/%2e%2e/']
    : [
        character,
        character.toUpperCase(),
        hex(character),
        hex(character).toUpperCase(),
        hex(character.toUpperCase()),
      ]

const spelledAtWill = (address: string) =>
  fc
    .tuple(
      fc.constantFrom('', '', 'http://evil.example', 'HTTPS://a@evil.example:1'),
      /** Up to the second slash, `..` leads to the same place from anywhere. */
      ...address
        .split('')
        .map((character, n) =>
          fc.constantFrom(...writings(character).filter((text) => n === 0 || !text.endsWith('/%2e%2e/'))),
        ),
      fc.constantFrom('', '/', '//', '/.', '/%2E', '/x/..'),
      fc.constantFrom('', '?', '?a=1', '?a=2&a=%6e', '?/../..//', '#x', '#x?y', '?x#y'),
    )
    .map((parts) => parts.join(''))

test('however a page is written, it is made and stored once, and what is written otherwise leads to it at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...known).chain((address) => fc.tuple(fc.constant(address), spelledAtWill(address))),
      async ([address, spelling]) => {
        const first = await ask(spelling)
        const last = first.status === 308 ? await ask(String(first.location)) : first
        assert.deepEqual([last.status, last.body], [200, address], spelling)
        if (first.status === 308) assert.equal(String(first.location).split('?')[0], address, spelling)
      },
    ),
    { seed: 20261127, numRuns: 3_000 },
  )
  const bytes = stored.map((path) => cache.get(path)).map((response) => (response ? bytesOf(response) : 0))
  assert.ok(!bytes.includes(0))
  assert.deepEqual(cache.stored, { responses: stored.length, bytes: bytes.reduce((sum, one) => sum + one) })
  const pages = seen.filter((url) => !url.startsWith(addresses.search('en')))
  assert.deepEqual(pages.map((url) => url.split('?')[0]).sort(), [...stored].sort())
})

test('what is no spelling of an address is one 404, in the language that it begins with, and not stored', async () => {
  for (const [path, made] of [
    ['/en%2Fnorway', '/no/such/address'],
    ['/en/norway%2f', '/en/no/such/address'],
    ['/JA/norway%00', '/ja/no/such/address'],
    ['/ja/%E6%97%A5%E6%9C%AC', '/ja/no/such/address'],
    ['/nb/a%CC%8Aland', '/nb/no/such/address'],
    ['/nb/%C3%A5land', '/nb/no/such/address'],
    ['/en/%ff', '/en/no/such/address'],
    ['/en/%c0%aenorway', '/en/no/such/address'],
    ['/en/%E2%84%AAorea', '/en/no/such/address'],
    ['/en/%256eorway', '/en/no/such/address'],
    ['/en/norway;a=1', '/en/no/such/address'],
    ['/en/norway%3Fa', '/en/no/such/address'],
    ['/en/norway%23a', '/en/no/such/address'],
    ['/en/norway%20', '/en/no/such/address'],
    ['/en/nor\\way', '/en/no/such/address'],
    ['/en/norway%5c', '/en/no/such/address'],
    ['/en/norway.rsc', '/en/no/such/address'],
    ['/en/norway.txt', '/en/no/such/address'],
    ['/en/%', '/en/no/such/address'],
    ['/_next/image', '/no/such/address'],
    ['/%5Fnext/static/x.js', '/no/such/address'],
    ['/%61dmin', '/no/such/address'],
    ['/en/../admin', '/en/no/such/address'],
    ['/api/../admin', '/no/such/address'],
    ['/sitemap/3', '/no/such/address'],
    ['*', '/no/such/address'],
  ] as const) {
    const { status } = await ask(path)
    assert.deepEqual([status, seen.at(-1)], [404, made], path)
  }
  assert.deepEqual(cache.stored, { responses: 0, bytes: 0 })
})

test('nobody is led to another site', async () => {
  for (const path of [
    '//evil.example',
    '///evil.example/en',
    '/\\evil.example',
    '/\\\\evil.example',
    '/%5cevil.example',
    '/%2f%2fevil.example',
    '/%2Fevil.example/..%2f',
    '//evil.example/..',
    '/.//evil.example',
    '/en/..//evil.example',
    'http://evil.example//evil.example',
    '//evil.example/%2e%2e/en/norway',
  ]) {
    const { location = '' } = await ask(path)
    assert.ok(location === '' || readAddress(location), `${path} leads to ${location}`)
  }
})

test('a method is kept on the way to the one spelling', async () => {
  for (const method of ['HEAD', 'POST', 'OPTIONS'])
    assert.deepEqual(await ask('/EN/did-it-work', method), {
      status: 308,
      location: '/en/did-it-work',
      body: '',
    })
})

test('the newsroom, the framework’s files and those of `public` are asked for as they are written', async () => {
  for (const path of [
    '/admin',
    '/admin/collections/guides?locale=en',
    '/api/media/file/B%C3%A6r.PNG',
    '/preview/en/guides/1',
    '/_next/static/chunks/A-b.js',
    '/icon-192.png?v=1',
  ]) {
    await ask(path)
    assert.equal(seen.at(-1), path)
  }
})
