import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import type { FreshNewsroom } from '../../e2e/support/fresh-database'
import { askingGraphQL } from '../../e2e/support/graphql'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { type Colleague, hire, type Reply } from '../../e2e/support/people'
import {
  prose,
  sampleCarrier,
  sampleCheck,
  sampleCountry,
  sampleFacts,
  sampleGuide,
  samplePicture,
} from '../../e2e/support/sample-documents'
import { isBag } from './bag'

type Sample = { id: number; make: () => object }

const newsroom = await ownNewsroom()
const { ask } = newsroom
const admin = await hire(newsroom.payload, 'admin')
const samples = await sampleOfEach(newsroom, admin)

/** Of each property. More of them find rarer things: it ran with 1,500 when it was written. */
const rounds = 120
const deep = (levels: number): unknown => (levels === 0 ? 'x' : [{ x: deep(levels - 1) }])
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      'a\u0000b',
      '\ud800',
      'x\udc00',
      'abc',
      '',
      '0',
      '-1',
      'NaN',
      '1e99',
      '99999999999',
      ' ',
      'en',
      '[object Object]',
    ],
    ...[0, -1, 1.5, 2 ** 31, 2 ** 53, 1e99, 987_654, true, false, null],
    ...[
      {},
      { 'a\u0000': 1 },
      { id: 'x' },
      { en: 'x' },
      { relationTo: 'users', value: 1 },
      { $ne: 1 },
      { equals: {} },
    ],
    ...[[], [[]], [null], ['a'], [1, 'x', null], [{}], [{ id: {} }], deep(300)],
    ...[
      prose('a\u0000b'),
      { root: {} },
      { root: { children: 1 } },
      { root: { type: 'root', children: [null] } },
    ],
    ...[{ root: { type: 'root', children: [{ type: 'block', fields: { blockType: 'note', text: 5 } }] } }],
    ...[{ root: { type: 'root', children: [{ type: 'unknown' }, { type: 'text', text: {} }] } }],
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

const slugs = [
  'guides',
  'countries',
  'carriers',
  'balance-checks',
  'verifications',
  'reports',
  'glossary-terms',
  'media',
  'redirects',
  'users',
]
const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'contains',
  'greater_than',
  'near',
  'foo',
]
const locales = fc.constantFrom('en', 'all', 'ja', 'xx', '')

function spoke(what: unknown, { status, text }: Reply) {
  const told = `${JSON.stringify(what)?.slice(0, 400)} → ${status} ${text.slice(0, 300)}`
  assert.ok(status < 500, told)
  if (status < 400) return
  const { errors, message }: { errors?: { message: string }[]; message?: string } = JSON.parse(text)
  const sentences = errors?.map((one) => one.message) ?? [message ?? '']
  for (const sentence of sentences) {
    assert.match(sentence, /.{8}/, told)
    assert.doesNotMatch(sentence, /unknown error|Something went wrong|: undefined/, told)
  }
}

function check(arbitrary: () => fc.Arbitrary<{ method: string; path: string; body?: unknown }>) {
  return async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary(), async (request) => {
        const { method, path, body } = request
        spoke(request, await ask(admin, method, path, method === 'GET' ? undefined : Object(body)))
      }),
      { numRuns: rounds, includeErrorInReport: true },
    )
  }
}

const fieldsOf = (slug: string) =>
  newsroom.payload.config.collections.find((one) => one.slug === slug)?.flattenedFields ?? []
const pathsOf = (fields: FlattenedField[]): string[][] =>
  fields.flatMap((field) => {
    const inner = 'flattenedFields' in field ? pathsOf(field.flattenedFields) : []
    const rows = field.type === 'array' ? ['0'] : []
    return [[field.name], ...inner.map((path) => [field.name, ...rows, ...path])]
  })
const anyPath = (slug: string) => fc.constantFrom(...pathsOf(fieldsOf(slug)))
const anySlug = fc.constantFrom(...slugs)

/** The same document with another value at the path; `0` is the first row of a list. */
function put(document: unknown, path: string[], value: unknown): unknown {
  const [head, ...rest] = path
  if (head === undefined) return value
  if (head === '0') return [put([document].flat()[0], rest, value)]
  const bag = isBag(document) ? document : {}
  return { ...bag, [head]: put(bag[head], rest, value) }
}

test(
  'a record made of anything is made, or refused with a sentence',
  check(() =>
    fc.tuple(anySlug, locales).chain(([slug, locale]) =>
      fc.tuple(anyPath(slug), hostile, fc.boolean()).map(([path, value, draft]) => ({
        method: 'POST',
        path: `/${slug}?locale=${locale}${draft ? '&draft=true' : ''}`,
        body: put(samples[slug]?.make() ?? {}, path, value),
      })),
    ),
  ),
)

test(
  'a record changed to anything, alone or with others, is changed or refused with a sentence',
  check(() =>
    fc.tuple(anySlug, locales).chain(([slug, locale]) =>
      fc.tuple(anyPath(slug), hostile, fc.boolean()).map(([path, value, bulk]) => ({
        method: 'PATCH',
        path: bulk
          ? `/${slug}?locale=${locale}&where[id][equals]=${samples[slug]?.id}`
          : `/${slug}/${samples[slug]?.id}?locale=${locale}`,
        body: put({}, path, value),
      })),
    ),
  ),
)

test(
  'whatever a body holds, every door answers it or says why not',
  check(() =>
    fc
      .tuple(
        anySlug,
        fc.constantFrom('', '/login', '/forgot-password', '/reset-password', '/unlock', '/access', '/count'),
        hostile,
      )
      .map(([slug, door, body]) => ({
        method: 'POST',
        path: `/${slug}${door}?locale=en`,
        body,
      })),
  ),
)

test(
  'whatever is asked of whichever field, it is answered or refused with a sentence',
  check(() =>
    anySlug.chain((slug) =>
      fc
        .tuple(
          anyPath(slug),
          fc.constantFrom(...operators),
          hostile,
          fc.constantFrom('', '/count', '/versions'),
          fc.constantFrom('GET', 'PATCH'),
        )
        .map(([path, operator, value, door, method]) => {
          const field = `${door === '/versions' ? 'version.' : ''}${path.filter((part) => part !== '0').join('.')}`
          const said = typeof value === 'string' ? value : JSON.stringify(value)
          const where = `where[${field}][${operator}]=${encodeURIComponent(/\p{Cs}/u.test(said) ? 'x' : said)}`
          return {
            method: door ? 'GET' : method,
            path: `/${slug}${door}?locale=en&${where}`,
            body: method === 'PATCH' && !door ? {} : undefined,
          }
        }),
    ),
  ),
)

const odd = [
  'x',
  '%00',
  '%ED%A0%80',
  '%E0%A4%A',
  '1e99',
  '-1',
  '0',
  '1.5',
  '99999999999',
  'NaN',
  'null',
  '{}',
  '[',
  '{"id":{"equals":"x"}}',
  '{"or":1}',
  '',
]
const names = [
  'where',
  'where[or]',
  'where[and][0]',
  'where[id]',
  'where[id][equals]',
  'where[a%00][equals]',
  'sort',
  'sort[a]',
  'limit',
  'page',
  'depth',
  'locale',
  'fallback-locale',
  'select',
  'select[title]',
  'populate',
  'populate[countries]',
  'joins',
  'draft',
  'trash',
  'data',
  'where[createdAt][greater_than]',
  'where[_status][equals]',
  'uploadEdits',
]
test(
  'whatever stands in an address, it is answered or refused with a sentence',
  check(() =>
    fc
      .tuple(
        anySlug,
        fc.constantFrom('', '/1', '/versions', '/versions/1', '/count'),
        fc.constantFrom(...names),
        fc.constantFrom(...odd),
        fc.constantFrom('GET', 'DELETE', 'PATCH', 'POST'),
      )
      .map(([slug, door, name, value, method]) => ({
        method: door === '' && method !== 'GET' ? 'GET' : method,
        path: `/${slug}${door}?${name}=${value}`,
        body: method === 'PATCH' || method === 'POST' ? {} : undefined,
      })),
  ),
)

test(
  'whatever stands for an id, it is answered or refused with a sentence',
  check(() =>
    fc
      .tuple(
        fc.constantFrom(...slugs, 'payload-locked-documents'),
        fc.constantFrom('/', '/versions/', '/access/', '/file/', '/paste-url/'),
        fc.constantFrom(...odd, '5x', 'undefined', 'create'),
        fc.constantFrom('GET', 'DELETE', 'PATCH', 'POST'),
      )
      .map(([slug, door, id, method]) => ({
        method,
        path: `/${slug}${door}${id}?locale=en`,
        body: method === 'PATCH' || method === 'POST' ? {} : undefined,
      })),
  ),
)

const questions = [
  'query ($v: Int!) { Country(id: $v) { id name } }',
  'query ($v: Int!) { Guide(id: $v, draft: true) { id title } }',
  'query ($v: Int) { Countries(limit: $v, page: $v) { totalDocs } }',
  'query ($v: String) { Countries(sort: $v) { totalDocs } }',
  'query ($v: Country_where) { Countries(where: $v) { totalDocs } }',
  'query ($v: Guide_where) { Guides(where: $v) { totalDocs } }',
  'query ($v: LocaleInputType) { Guides(locale: $v) { totalDocs } }',
  'query ($v: Int) { versionGuide(id: $v) { id } }',
  'mutation ($v: Int!) { deleteRedirect(id: $v) { id } }',
  'mutation ($v: Int!) { updateCountry(id: $v, data: {}) { id } }',
  'mutation ($v: mutationCountryInput!) { createCountry(data: $v) { id } }',
  'mutation ($v: mutationCarrierInput!) { createCarrier(data: $v) { id } }',
  'mutation ($v: mutationGuideInput!) { createGuide(data: $v, draft: true) { id } }',
  'mutation ($v: mutationGuideUpdateInput!) { updateGuide(id: 1, data: $v, draft: true) { id } }',
  'mutation ($v: JSON) { createGuide(data: {title: "x", body: $v}, draft: true) { id } }',
  'mutation ($v: Int) { createCarrier(data: {name: "x", slug: "x", country: $v, kind: network, esim: yes, prepaid: yes}) { id } }',
  'mutation ($v: String) { createGlossaryTerm(data: {term: $v}) { id } }',
  'mutation ($v: String) { loginUser(email: $v, password: $v) { token } }',
  'mutation ($v: String!) { resetPasswordUser(token: $v, password: $v) { token } }',
  '{ Countries(where: {name: {equals: 5}}) { totalDocs } }',
  '{ nothing',
]

test('GraphQL answers anything, or refuses it with a sentence', async () => {
  const askGraphQL = askingGraphQL(newsroom)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...questions), hostile, async (query, v) => {
      const { status, text } = await askGraphQL(admin, query, { v })
      const told = `${query} ${JSON.stringify(v)?.slice(0, 300)} → ${status} ${text.slice(0, 600)}`
      assert.ok(status < 500, told)
      const { errors = [] }: { errors?: { message: string; extensions?: { statusCode?: number } }[] } =
        JSON.parse(text)
      for (const { message, extensions } of errors) {
        assert.ok((extensions?.statusCode ?? 400) < 500, told)
        assert.match(message, /.{8}/, told)
        assert.doesNotMatch(message, /unknown error|Something went wrong|: undefined/, told)
      }
    }),
    { numRuns: rounds, includeErrorInReport: true },
  )
})

async function sampleOfEach({ payload }: FreshNewsroom, admin: Colleague) {
  const { country, carrier } = await sampleFacts(payload)
  const check = await payload.create({ collection: 'balance-checks', data: sampleCheck(carrier) })
  const day = '2026-11-01T00:00:00.000Z'
  let made = 0
  const makers: Record<string, () => object> = {
    guides: () => sampleGuide(country),
    countries: () => sampleCountry(),
    carriers: () => sampleCarrier(country),
    'balance-checks': () => sampleCheck(carrier),
    verifications: () => ({ balanceCheck: check.id, outcome: 'correct' }),
    reports: () => ({ balanceCheck: check.id, worked: true, language: 'en', day }),
    'glossary-terms': () => ({ term: `term ${++made}` }),
    media: () => ({ alt: 'A phone' }),
    redirects: () => ({ from: `/old-${++made}`, to: '/new' }),
    users: () => ({ name: 'x', email: `x${++made}@example.org`, password: 'correct horse', role: 'writer' }),
  }
  const byAdmin = async (slug: string, data: object) => {
    const { doc, text } = await ask(admin, 'POST', `/${slug}?locale=en`, data)
    assert.ok(doc, `${slug}: ${text}`)
    return doc.id
  }
  /** What nobody makes over REST with JSON. */
  const byNewsroom: Record<string, () => Promise<number>> = {
    media: async () => {
      const made = { collection: 'media', data: { alt: 'A phone' }, file: await samplePicture() } as const
      return (await payload.create(made)).id
    },
    reports: async () => {
      const data = { balanceCheck: check.id, worked: true, language: 'en' as const, day }
      return (await payload.create({ collection: 'reports', data })).id
    },
  }
  const samples: Record<string, Sample> = {}
  for (const [slug, make] of Object.entries(makers)) {
    samples[slug] = { id: await (byNewsroom[slug] ?? byAdmin)(slug, make()), make }
  }
  return samples
}
