import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { getPayload } from 'payload'
import pg from 'pg'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { addresses, markdownOf, ogImageAddress, searchAddress } from '@/addresses'
import { channelNames } from '@/content/balance-checks/channels'
import { setEnvironment } from '@/env'
import { rebuildIndex } from '@/search/rebuild-index'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import {
  prose,
  sampleCarrier,
  sampleCheck,
  sampleCountry,
  sampleGuide,
  samplePicture,
} from '../../e2e/support/sample-documents'
import { GuideArticle } from './guide/guide-page'
import { guideView } from './guide/guide-view'
import { handleRequest } from './handle-request'

const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-hostile-'))
const newsroom = await ownNewsroom()
/** After the database, which has a folder of its own: here the process that draws images may still be at work. */
setEnvironment({ DATA_DIR: dataDir })
const { payload } = newsroom
/** The one that pages find. */
const ofPages = await getPayload({ config: payload.config })
newsroom.atEnd(() => ofPages.destroy())
const database = new pg.Client({ connectionString: newsroom.url })
await database.connect()
newsroom.atEnd(() => database.end())
after(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 20 }))

const guide = await fill()

async function fill() {
  const country = await payload.create({
    collection: 'countries',
    locale: 'en',
    data: {
      ...sampleCountry({
        slug: 'norway',
        summary: 'Short.',
        currency: 'NOK',
        languages: ['nb'],
        otherNames: ['Norge'],
      }),
      emergencyNumbers: [
        { number: '112', service: 'police', source: 'https://example.org/', sourceKind: 'official' },
      ],
    },
  })
  const carrier = await payload.create({
    collection: 'carriers',
    locale: 'en',
    data: {
      ...sampleCarrier(country.id, {
        slug: 'telenor',
        nativeName: 'Telenor',
        website: 'https://www.telenor.no/',
      }),
      otherNames: ['Tele'],
      note: 'A note.',
      apps: [
        {
          name: 'Min',
          formerNames: ['Mitt'],
          android: 'https://example.org/a',
          ios: 'https://example.org/i',
        },
      ],
      knownWrong: [{ value: '*1#', kind: 'code', claim: 'c', truth: 't', source: 'https://example.org/' }],
    },
  })
  await payload.create({
    collection: 'carriers',
    locale: 'en',
    data: sampleCarrier(country.id, {
      slug: 'gone',
      name: 'Gone',
      gone: { since: '2018-04', reason: 'r', source: 'https://example.org/' },
    }),
  })
  const checker = await hire(payload, 'fact-checker')
  const ids: number[] = []
  for (const channel of channelNames) {
    const check = await payload.create({
      collection: 'balance-checks',
      locale: 'en',
      data: {
        ...sampleCheck(carrier.id, {
          channel,
          key: `check-${channel}`,
          number: '12345',
          numberShown: '12-345',
          keyword: 'SALDO',
          app: 'Min',
        }),
        ...{
          url: 'https://example.org/saldo',
          place: 'A shop',
          steps: 'One\nTwo',
          costNote: 'A note.',
          replyLanguages: ['nb'],
        },
        ...{ sampleReply: 'Saldo', sampleReplyMeaning: 'Balance' },
        sources: [
          { url: 'https://example.org/', kind: 'official', published: '2018-04', read: '2026-11-01' },
        ],
        verification: { state: 'reported', note: 'n' },
      },
    })
    const verdict = { balanceCheck: check.id, outcome: 'correct' as const, by: checker.id }
    await payload.create({ collection: 'verifications', data: verdict })
    ids.push(check.id)
  }
  for (let n = 0; n < 6; n += 1)
    await payload.create({
      collection: 'reports',
      data: { balanceCheck: ids[0] ?? 0, worked: true, language: 'en', day: new Date().toISOString() },
    })
  const picture = await payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'A menu' },
    file: await samplePicture(),
  })
  const body = prose('Dial the code.')
  const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields })
  body.root.children.push(
    block({ blockType: 'balance-check', balanceCheck: ids[0] }),
    block({ blockType: 'comparison', carriers: [carrier.id] }),
    block({ blockType: 'note', title: 'Note', text: prose('In a note') }),
    block({ blockType: 'picture', picture: picture.id }),
  )
  const data = sampleGuide(country.id, {
    slug: 'guide',
    title: 'A guide',
    body,
    carriers: [carrier.id],
    _status: 'published',
  })
  const { id } = await payload.create({ collection: 'guides', locale: 'en', data })
  await payload.create({ collection: 'redirects', data: { from: '/old', to: '/new' } })
  return id
}

const country = addresses.country('en', 'norway')
const carrier = addresses.carrier('en', 'norway', 'telenor')
const article = addresses.guide('en', 'guide')
const translated = addresses.guide('ja', 'guide')
const documents = [
  ...[addresses.home('en'), country, addresses.card('en', 'norway'), carrier, addresses.guides('en')],
  ...[addresses.carrier('en', 'norway', 'gone'), article, translated],
]
const files = [
  ...[addresses.feed('en'), addresses.sitemap(), addresses.sitemapShard(1), addresses.llms()],
  ...[addresses.countriesData(), addresses.countryData('norway')],
]
const searches = ['', 'norway', 'telenor', '12345', 'dial'].map((words) => searchAddress('en', words))
const thanks = `${addresses.didItWork('en')}?check=check-ussd`
const everything = [...documents, ...documents.map(markdownOf), ...files, ...searches, thanks]

async function statusOf(address: string): Promise<number> {
  return (await handleRequest(new Request(`http://127.0.0.1:3000${address}`))).status
}

async function textOf(address: string): Promise<string> {
  const response = await handleRequest(new Request(`http://127.0.0.1:3000${address}`))
  const text = await response.text()
  assert.equal(response.status, 200, `${address}: ${text.slice(0, 200)}`)
  return text
}

const texts = [
  null,
  '',
  '__proto__',
  'constructor',
  'https://[',
  '2026-99-99',
  '<b>"\'&\u202e\u0001',
  'é'.repeat(9000),
]
const hostileValues: Record<string, readonly (string | null)[]> = {
  varchar: texts,
  text: texts,
  timestamptz: [null, 'infinity', '-infinity', '294276-12-31', '4713-01-01 BC'],
  numeric: [null, 'NaN', '-1', '1e300', 'Infinity'],
  bool: [null, 'true', 'false'],
  int4: [null],
  jsonb: [null, '5', '"x"', '[]', '{}', '{"root": 5}', '{"root": {"type": "root", "children": {}}}'],
}

type Cell = { table: string; column: string; value: string | null }

/** What decides whether there is a page at an address at all, and in which language, is left as it is. */
const leftAlone = /^(id|_?parent_id|_?order|path|_locale|_status|slug|key|language|kind|document|words|near)$/
const read = '^(countries|carriers|balance_checks|guides|media|redirects|reports|guide_changes|search_)'

async function everyCell(): Promise<Cell[]> {
  const { rows } = await database.query<{ table: string; column: string; type: string }>(
    `select table_name as table, column_name as column, udt_name as type from information_schema.columns
     where table_schema = 'public' and table_name ~ $1 order by 1, 2`,
    [read],
  )
  return rows
    .filter(({ column }) => !leftAlone.test(column))
    .flatMap(({ table, column, type }) =>
      (hostileValues[type] ?? [null]).map((value) => ({ table, column, value })),
    )
}

/** In every row, as somebody does who has the database's password. What the database itself refuses stays away. */
async function write({ table, column, value }: Cell) {
  await database.query(`update "${table}" set "${column}" = $1`, [value]).catch(() => {})
}

/** With rows that hold something else for as long as the action takes. */
async function written(cells: Cell[], action: () => Promise<void>) {
  const tables = [...new Set(cells.map(({ table }) => table))]
  for (const table of tables) await database.query(`create table "as_it_was_${table}" as table "${table}"`)
  try {
    for (const cell of cells) await write(cell)
    await action()
  } finally {
    await database.query("set session_replication_role = 'replica'")
    for (const table of tables) {
      await database.query(`delete from "${table}"`)
      await database.query(`insert into "${table}" select * from "as_it_was_${table}"`)
      await database.query(`drop table "as_it_was_${table}"`)
    }
    await database.query("set session_replication_role = 'origin'")
  }
}

const cells = await everyCell()
const seed = 20261127

test('every page is there before anything hostile is stored', async () => {
  for (const address of everything) assert.equal(await statusOf(address), 200, address)
  assert.ok(cells.length > 500)
})

test('whatever somebody writes into the rows of the database, every page answers with what is left', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...cells), { minLength: 3, maxLength: 12 }),
      async (chosen) => {
        await written(chosen, async () => {
          for (const address of everything) assert.equal(await statusOf(address), 200, address)
        })
      },
    ),
    { numRuns: 25, seed, includeErrorInReport: true },
  )
})

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e99,
    5,
    '',
    'x',
    '__proto__',
    'constructor',
    'javascript:alert(1)',
  ),
  fc.constantFrom<unknown>({}, [], [null], { root: 5 }, { root: { children: [null] } }),
)
const types = [
  ...['paragraph', 'text', 'heading', 'list', 'listitem', 'link', 'autolink', 'block', 'table', 'tablerow'],
  ...['tablecell', 'linebreak', 'tab', 'horizontalrule', 'upload', 'relationship', 'inlineBlock', 'quote'],
  ...['root', 'unknown', '__proto__', 'constructor', 'toString'],
]
const blockTypes = [
  'balance-check',
  'comparison',
  'note',
  'question',
  'steps',
  'picture',
  'unknown',
  '__proto__',
]
const { node } = fc.letrec<{ node: unknown }>((tie) => {
  const children = fc.oneof(fc.array(tie('node'), { maxLength: 4 }), scalar)
  const text = fc.oneof(fc.record({ root: fc.record({ type: fc.constant('root'), children }) }), scalar)
  const fields = fc.record(
    {
      ...{ blockType: fc.constantFrom(...blockTypes), text, answer: text, steps: text, title: scalar },
      ...{ question: scalar, balanceCheck: scalar, carriers: scalar, picture: scalar, caption: scalar },
      ...{ url: scalar, linkType: fc.constantFrom('custom', 'internal', 5), doc: scalar },
    },
    { requiredKeys: [] },
  )
  const one = fc.record(
    {
      ...{ type: fc.oneof(fc.constantFrom(...types), scalar), children, fields: fc.oneof(fields, scalar) },
      ...{ text: scalar, format: scalar, tag: scalar, listType: scalar, indent: scalar, value: scalar },
      ...{ headerState: scalar, colSpan: scalar, checked: scalar, relationTo: scalar },
    },
    { requiredKeys: ['type'] },
  )
  return { node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, one) }
})

function bodyWith(nodes: unknown[]): string {
  const body: { root: { children: unknown[] } } = prose('The text that is left.')
  body.root.children.push(...nodes)
  return JSON.stringify(body)
}

const inText = (value: string): Cell => ({ table: 'guides_locales', column: 'body', value })
const ofGuide = [article, markdownOf(article), translated, markdownOf(translated)]

test('whatever nodes stand in a stored text, readers get all of it that is one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(node, { minLength: 1, maxLength: 6 }), async (nodes) => {
      await written([inText(bodyWith(nodes))], async () => {
        for (const address of ofGuide) {
          const text = await textOf(address)
          assert.match(text, /The text that is left\./)
          assert.doesNotMatch(text, /unknown node/)
        }
      })
    }),
    { numRuns: 60, seed, includeErrorInReport: true },
  )
})

const levels = (wrap: string, many: number) =>
  `${`{"type": "${wrap}", "children": [`.repeat(many)}${']}'.repeat(many)}`
const deep = (wrap: string) => bodyWith([]).replace(/\]\}\}$/, `,${levels(wrap, 5_000)}]}}`)

for (const wrap of ['list', 'link', 'paragraph', 'unknown'])
  test(`ten thousand levels of JSON in a stored text (${wrap} in ${wrap}) end no page and no search`, async () => {
    await written([inText(deep(wrap))], async () => {
      for (const address of ofGuide) assert.match(await textOf(address), /The text that is left\./)
      for (const address of everything) assert.equal(await statusOf(address), 200, address)
      await rebuildIndex(payload)
    })
  })

test('nodes of the panel that a guide does not have are left out: an upload, a relation, an inline block', async () => {
  const nodes = ['upload', 'relationship', 'inlineBlock', 'quote'].map((type) => ({
    ...{ type, version: 1, relationTo: 'media', value: 1, fields: {} },
    children: [{ type: 'text', text: `inside ${type}`, version: 1 }],
  }))
  await written([inText(bodyWith(nodes))], async () => {
    for (const address of ofGuide) assert.doesNotMatch(await textOf(address), /inside |unknown node/)
  })
})

test('a hostile draft and hostile versions can be looked at, previewed and written over', async () => {
  const admin = await hire(payload, 'admin')
  const bodies = [
    '[]',
    '{"root": {"children": [null]}}',
    bodyWith([null, { type: 'upload' }, { type: 'link' }]),
    deep('list'),
  ]
  const paths = [
    `/guides/${guide}?draft=true&locale=en`,
    '/guides/versions?locale=all',
    '/guides?locale=en&depth=2',
  ]
  const newest = { collection: 'guides', id: guide, draft: true, locale: 'en', depth: 0 } as const
  const context = { payload, language: 'en' as const, dependsOn: () => {}, expireAtMidnight: () => {} }
  for (const value of bodies) {
    const cells = [
      { table: '_guides_v', column: 'version_changed_in', value: null },
      { table: '_guides_v_locales', column: 'version_body', value },
      inText(value),
    ]
    await written(cells, async () => {
      for (const path of paths) {
        const { status, text } = await newsroom.ask(admin, 'GET', path)
        assert.equal(status, 200, `${path}: ${text.slice(0, 300)}`)
      }
      const view = await guideView(context, await payload.findByID(newest), 'en', [])
      assert.match(renderToStaticMarkup(createElement(GuideArticle, view)), /A guide/)
      const save = `/guides/${guide}?locale=en&draft=true`
      const { status, text } = await newsroom.ask(admin, 'PATCH', save, { title: 'A guide' })
      assert.equal(status, 200, text.slice(0, 300))
    })
  }
})

test('a preview image of hostile words is an image', async () => {
  const cells = [
    { table: 'guides_locales', column: 'title', value: null },
    { table: 'carriers', column: 'name', value: '<b>"\'&\u202e\u0001' },
    { table: 'balance_checks', column: 'code', value: '__proto__' },
    { table: 'countries_locales', column: 'name', value: '' },
  ]
  await written(cells, async () => {
    for (const page of [country, carrier, article])
      assert.equal(await statusOf(ogImageAddress(page)), 200, page)
  })
})
