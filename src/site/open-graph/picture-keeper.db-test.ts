/** What preview pictures say follows what is published; each is made once, and gone when nothing points to it. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { addresses, languageOfSegment } from '@/addresses'
import { setEnvironment } from '@/env'
import { announcementChannel } from '@/publishing/announcement-channel'
import { type FreshNewsroom, freshNewsroom } from '../../../e2e/support/fresh-database'
import { prose, sampleCheck, sampleFacts, sampleGuide } from '../../../e2e/support/sample-documents'
import { carrierOgImage } from '../carrier/carrier-og-image'
import { carrierQuery } from '../carrier/carrier-query'
import type { QueryContext } from '../document/page'
import { guideOgImage } from '../guide/guide-og-image'
import { guideQuery } from '../guide/guide-query'
import { fingerprint, type OgImage } from './og-image'
import { madePicture, pictureFolder } from './picture-folder'
import { type Look, PictureKeeper } from './picture-keeper'
import { wantedPictures } from './wanted-pictures'

const secret = 'only-a-draft-says-this'
const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-pictures-'))
const published = { _status: 'published' as const }
let newsroom: FreshNewsroom
let announcements: Client
let facts: { country: number; carrier: number }
let guide: number

before(async () => {
  setEnvironment({ DATA_DIR: dataDir })
  newsroom = await freshNewsroom()
  const { payload, url } = newsroom
  announcements = new Client({ connectionString: url })
  await announcements.connect()
  await announcements.query(`listen ${announcementChannel}`)
  facts = await sampleFacts(payload, { slug: 'norway' }, { slug: 'telenor' })
  await payload.create({
    collection: 'balance-checks',
    data: sampleCheck(facts.carrier, { key: 'no-telenor-ussd', code: '*100#' }),
  })
  const { id } = await payload.create({
    collection: 'guides',
    locale: 'en',
    data: { ...sampleGuide(facts.country, { slug: 'live', title: 'In English' }), ...published },
  })
  const draft = { title: secret, summary: secret, body: prose(secret) }
  await payload.update({ collection: 'guides', id, locale: 'en', data: draft, draft: true })
  guide = id
})
after(async () => {
  await announcements.end()
  await newsroom.close()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

const carrierPage = '/en/norway/telenor'
const guidePage = addresses.guide('en', 'live')

/** As the picture's address does it, without the server around it. */
async function look(page: string): Promise<Look | undefined> {
  const [, segment = '', first = '', second = ''] = page.split('/')
  const language = languageOfSegment(segment) ?? 'en'
  const tags = new Set<string>()
  const context: QueryContext = {
    payload: newsroom.payload,
    language,
    dependsOn: (...names) => {
      for (const name of names) tags.add(name)
    },
    expireAtMidnight: () => {},
  }
  const said = await pictureOf(context, first, second)
  if (!said) return undefined
  const picture = fingerprint(said)
  if (!(await madePicture(picture))) wantedPictures().add(said)
  return { picture, tags: [...tags] }
}

async function pictureOf(context: QueryContext, first: string, second: string): Promise<OgImage | undefined> {
  if (first === 'guides') {
    const view = await guideQuery(context, { slug: second })
    return view && guideOgImage(view)
  }
  const view = await carrierQuery(context, { country: first, carrier: second })
  return view && carrierOgImage(view)
}

/** Draws nothing: the file holds what the picture says. */
function keeperOf(pages: string[]) {
  const drawn: string[] = []
  const keeper = new PictureKeeper({
    list: async () => pages,
    look,
    draw: async (picture) => {
      drawn.push(picture.title.text)
      return Buffer.from(JSON.stringify(picture))
    },
    quiet: async () => {},
  })
  return { keeper, drawn }
}

const kept = () => readdirSync(pictureFolder()).filter((name) => name.endsWith('.png'))

async function said(): Promise<string> {
  const files = await Promise.all(kept().map((name) => madePicture(path.basename(name, '.png'))))
  return files.map(String).join('\n')
}

/** Runs the change, and hears what the database announces of it. */
async function heardBy(keeper: PictureKeeper, change: () => Promise<unknown>) {
  const heard = new Promise<void>((resolve) => {
    announcements.once('notification', ({ payload }) => {
      keeper.heard(JSON.parse(payload ?? '[]'))
      resolve()
    })
  })
  await change()
  await heard
}

test('pictures say what is published, are made once, and not again by another instance', async () => {
  const first = keeperOf([carrierPage, guidePage])
  await first.keeper.workThrough()
  assert.deepEqual(first.drawn.sort(), ['In English', 'Telenor'])
  assert.match(await said(), /\*100#/)
  assert.ok(!(await said()).includes(secret))
  await first.keeper.workThrough()
  const other = keeperOf([carrierPage, guidePage])
  await other.keeper.workThrough()
  assert.deepEqual([first.drawn.length, other.drawn.length], [2, 0])
})

test('two instances that start at once draw each picture once', async () => {
  rmSync(pictureFolder(), { recursive: true, force: true, maxRetries: 5 })
  const [one, two] = [keeperOf([carrierPage, guidePage]), keeperOf([carrierPage, guidePage])]
  await Promise.all([one.keeper.workThrough(), two.keeper.workThrough()])
  assert.equal(one.drawn.length + two.drawn.length, 2)
  assert.equal(kept().length, 2)
})

test('a change is drawn once, and what it replaces is removed', async () => {
  const { keeper, drawn } = keeperOf([carrierPage, guidePage])
  await keeper.workThrough()
  const { docs } = await newsroom.payload.find({ collection: 'balance-checks', limit: 1 })
  const id = docs[0]?.id ?? 0
  await heardBy(keeper, () =>
    newsroom.payload.update({ collection: 'balance-checks', id, data: { code: '*200#' } }),
  )
  await keeper.workThrough()
  assert.deepEqual(drawn, ['Telenor'])
  assert.match(await said(), /\*200#/)
  assert.ok(!(await said()).includes('*100#'))
  assert.equal(kept().length, 2)
})

test('a draft changes no picture, and a guide that is taken back has none', async () => {
  const { keeper, drawn } = keeperOf([carrierPage, guidePage])
  await keeper.workThrough()
  const { payload } = newsroom
  const write = { collection: 'guides' as const, id: guide, locale: 'en' as const }
  await payload.update({ ...write, data: { title: `${secret} too` }, draft: true })
  keeper.heard([`guide:${guide}`])
  await keeper.workThrough()
  assert.deepEqual([drawn, kept().length], [[], 2])
  await heardBy(keeper, () => payload.update({ ...write, data: { _status: 'draft' } }))
  await keeper.workThrough()
  assert.equal(kept().length, 1)
  assert.ok(!(await said()).includes('In English'))
})

test('what nothing points to is swept, unless it is fresh; an abandoned draft keeps nobody from drawing', async () => {
  const file = (name: string, age: number) => {
    const place = path.join(pictureFolder(), name)
    writeFileSync(place, 'x')
    const then = Date.now() / 1000 - age
    utimesSync(place, then, then)
  }
  file('0123456789ab.png', 7_200)
  file('0123456789cd.draft', 7_200)
  file('0123456789ef.png', 60)
  for (const name of kept().filter((name) => !name.startsWith('0'))) {
    rmSync(path.join(pictureFolder(), name))
    file(name.replace('.png', '.draft'), 600)
  }
  const { keeper, drawn } = keeperOf([carrierPage])
  await keeper.workThrough()
  assert.deepEqual(drawn, ['Telenor'])
  assert.equal(kept().length, 2)
  assert.ok(kept().includes('0123456789ef.png'))
  assert.ok(!readdirSync(pictureFolder()).some((name) => name.endsWith('.draft')))
})

test('after five failures in a row drawing rests for ten minutes, and is then tried again', async (context) => {
  context.mock.method(console, 'warn', () => {})
  context.mock.timers.enable({ apis: ['setTimeout'] })
  rmSync(pictureFolder(), { recursive: true, force: true, maxRetries: 5 })
  let tried = 0
  const keeper = new PictureKeeper({
    list: async () => [carrierPage],
    look,
    draw: async () => {
      tried += 1
      throw new Error('There is no room on the disk.')
    },
    quiet: async () => {},
  })
  for (const name of ['1', '2', '3', '4', '5', '6']) {
    const text = { text: name, language: 'en' as const }
    wantedPictures().add({ language: 'en', title: text, answer: { kind: 'words', text } })
  }
  await keeper.workThrough()
  assert.equal(tried, 5)
  context.mock.timers.tick(600_000)
  await keeper.workThrough()
  assert.equal(tried, 6, 'the page is looked at again and its picture is wanted again')
})
