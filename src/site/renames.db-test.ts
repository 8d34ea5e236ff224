/** Renames as readers meet them: on another instance, which has stored what it sent before. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addresses, markdownOf, ogImageAddress } from '@/addresses'
import { languageCodes } from '@/translation/languages'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { sampleCarrier, sampleCountry, sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'
import { siteBehindCache } from '../../e2e/support/site-behind-cache'

const newsroom = await ownNewsroom()
const { payload } = newsroom
const { ask, heard } = await siteBehindCache(newsroom)

/** What is there: the page's text, where it leads, or a status. */
async function at(path: string): Promise<{ text: string } | { to: string } | { status: number }> {
  const response = await ask(path)
  const text = await response.text()
  if (response.status === 200) return { text }
  if (response.status !== 301) return { status: response.status }
  assert.match(response.headers.get('cache-control') ?? '', /no-cache/, path)
  return { to: response.headers.get('location') ?? '' }
}

async function assertSays(path: string, words: string) {
  const found = await at(path)
  assert.ok('text' in found && found.text.includes(words), `${path}: ${JSON.stringify(found).slice(0, 200)}`)
}

const rename = {
  country: (id: number, slug: string) =>
    payload.update({ collection: 'countries', id, data: { slug } }).then(heard),
  carrier: (id: number, slug: string) =>
    payload.update({ collection: 'carriers', id, data: { slug } }).then(heard),
  guide: (id: number, slug: string) =>
    payload.update({ collection: 'guides', id, data: { slug, _status: 'published' } }).then(heard),
}

test('everything below a renamed country leads on, in every language and form', async () => {
  const { country } = await sampleFacts(payload, { slug: 'holland' }, { slug: 'kpn' })
  await rename.country(country, 'the-netherlands')
  await rename.country(country, 'netherlands')
  for (const language of languageCodes)
    for (const page of [
      (slug: string) => addresses.country(language, slug),
      (slug: string) => addresses.card(language, slug),
      (slug: string) => addresses.carrier(language, slug, 'kpn'),
    ])
      for (const form of [(path: string) => path, markdownOf, (path: string) => ogImageAddress(path)])
        for (const old of ['holland', 'the-netherlands'])
          assert.deepEqual(await at(form(page(old))), { to: form(page('netherlands')) })
  const data = await ask(addresses.countryData('holland'))
  assert.equal(data.headers.get('location'), addresses.countryData('netherlands'))
  assert.equal(data.headers.get('access-control-allow-origin'), '*', 'programs of other sites may follow')
  assert.deepEqual(await at('/en/holland/tele2'), { status: 404 })
})

test('an address that another carrier takes is that carrier’s at once, and leads to it afterwards', async () => {
  const { country, carrier } = await sampleFacts(
    payload,
    { slug: 'colombia', name: 'Colombia' },
    { slug: 'p', name: 'First' },
  )
  await assertSays('/en/colombia/p', 'First')
  await rename.carrier(carrier, 'q')
  for (const language of ['en', 'ja'])
    assert.deepEqual(await at(`/${language}/colombia/p`), { to: `/${language}/colombia/q` })
  const second = await payload.create({
    collection: 'carriers',
    data: sampleCarrier(country, { slug: 'p', name: 'Second' }),
  })
  await heard()
  for (const language of ['en', 'ja', 'ko']) await assertSays(`/${language}/colombia/p`, 'Second')
  await assertSays('/en/colombia', 'href="/en/colombia/p"')
  await rename.carrier(second.id, 'r')
  assert.deepEqual(await at('/en/colombia/p'), { to: '/en/colombia/r' })
  await payload.delete({ collection: 'carriers', id: second.id })
  await heard()
  assert.deepEqual(await at('/en/colombia/p'), { to: '/en/colombia/q' })
  assert.deepEqual(await at('/en/colombia/r'), { status: 404 })
})

test('there and back: the page is at its address, and only the other one leads', async () => {
  const { carrier } = await sampleFacts(payload, { slug: 'peru' }, { slug: 'old', name: 'Entel' })
  await assertSays('/en/peru/old', 'Entel')
  await rename.carrier(carrier, 'new')
  assert.deepEqual(await at('/en/peru/old'), { to: '/en/peru/new' })
  await assertSays('/en/peru/new', 'Entel')
  await rename.carrier(carrier, 'old')
  await assertSays('/en/peru/old', 'Entel')
  assert.deepEqual(await at('/en/peru/new'), { to: '/en/peru/old' })
})

test('a slug that another document has is refused; one that it had is free', async () => {
  const first = await payload.create({ collection: 'countries', data: sampleCountry({ slug: 'burma' }) })
  const second = await payload.create({ collection: 'countries', data: sampleCountry({ slug: 'siam' }) })
  await assert.rejects(rename.country(second.id, 'burma'), /slug/i)
  await rename.country(first.id, 'myanmar')
  await rename.country(second.id, 'burma')
  assert.deepEqual(await at('/en/siam'), { to: '/en/burma' })
})

test('a guide’s old address leads on while readers can see the guide', async () => {
  const { country } = await sampleFacts(payload)
  const data = { ...sampleGuide(country, { slug: 'first-words' }), _status: 'published' as const }
  const { id } = await payload.create({ collection: 'guides', data })
  await rename.guide(id, 'better-words')
  for (const language of languageCodes)
    for (const form of [(path: string) => path, markdownOf, (path: string) => ogImageAddress(path)])
      assert.deepEqual(await at(form(addresses.guide(language, 'first-words'))), {
        to: form(addresses.guide(language, 'better-words')),
      })
  await payload.update({ collection: 'guides', id, data: { _status: 'draft' } })
  await heard()
  assert.deepEqual(await at('/en/guides/first-words'), { status: 404 })
})

test('a page comes before an entered redirect, and that before a former address', async () => {
  const { country, carrier } = await sampleFacts(payload, { slug: 'chile' }, { slug: 'wom', name: 'WOM' })
  await payload.create({ collection: 'redirects', data: { from: '/nextel', to: '/chile/wom' } })
  await heard()
  assert.deepEqual(await at('/en/nextel.md'), { to: '/en/chile/wom.md' })
  await payload.create({ collection: 'redirects', data: { from: '/chile/wom', to: '/chile' } })
  await heard()
  await assertSays('/en/chile/wom', 'WOM')
  await rename.carrier(carrier, 'wom-chile')
  assert.deepEqual(await at('/en/nextel'), { to: '/en/chile/wom-chile' })
  assert.deepEqual(await at('/en/chile/wom'), { to: '/en/chile/wom-chile' }, 'the later of both is true')
  await payload.create({ collection: 'redirects', data: { from: '/chile/wom', to: '/chile' } })
  await heard()
  assert.deepEqual(await at('/en/chile/wom'), { to: '/en/chile' })
  await payload.create({
    collection: 'carriers',
    data: sampleCarrier(country, { slug: 'wom', name: 'Nextel' }),
  })
  await heard()
  await assertSays('/en/chile/wom', 'Nextel')
})

type Kind = 'countries' | 'carriers' | 'guides'
type Doc = { kind: Kind; id: number; name: string; slug: string; country?: Doc }

/** Says what stands where, and what stood there, the last to leave last. */
class Addresses {
  readonly left = new Map<string, Doc[]>()
  constructor(readonly docs: Doc[]) {}

  of({ kind, slug, country }: Doc): string {
    return kind === 'guides' ? `/guides/${slug}` : country ? `/${country.slug}/${slug}` : `/${slug}`
  }

  standingAt(address: string): Doc | undefined {
    return this.docs.find((doc) => this.of(doc) === address)
  }

  change(doc: Doc, change: Partial<Doc>) {
    const before = this.docs.map((one) => [one, this.of(one)] as const)
    Object.assign(doc, change)
    for (const [one, address] of before)
      if (this.of(one) !== address) this.left.set(address, [...(this.left.get(address) ?? []), one])
  }

  everUsed(): string[] {
    return [...new Set([...this.docs.map((doc) => this.of(doc)), ...this.left.keys()])]
  }
}

async function begin(run: number): Promise<Addresses> {
  const docs: Doc[] = []
  for (const n of ['a', 'b']) {
    const name = `Country ${run}${n}`
    const { id, slug } = await payload.create({
      collection: 'countries',
      data: sampleCountry({ name, slug: `${n}${run}` }),
    })
    docs.push({ kind: 'countries', id, name, slug })
  }
  const [a, b] = docs
  for (const [n, country] of [
    ['p', a],
    ['q', a],
    ['p', b],
  ] as const) {
    const name = `Carrier ${run}${n}${country?.slug}`
    const { id, slug } = await payload.create({
      collection: 'carriers',
      data: sampleCarrier(country?.id ?? 0, { name, slug: n }),
    })
    docs.push({ kind: 'carriers', id, name, slug, country })
  }
  for (const n of ['a', 'b']) {
    const name = `Guide ${run}${n}`
    const data = sampleGuide(a?.id ?? 0, { title: name, slug: `${n}${run}` })
    const { id, slug } = await payload.create({
      collection: 'guides',
      data: { ...data, _status: 'published' as const },
    })
    docs.push({ kind: 'guides', id, name, slug })
  }
  return new Addresses(docs)
}

/** A slug of few, so that they are taken again and again; a carrier may move, too. */
async function change(all: Addresses, doc: Doc, letter: string, moves: boolean, run: number) {
  const [first, second] = all.docs
  const slug = doc.kind === 'carriers' ? letter : `${letter}${run}`
  const country = moves ? (doc.country === first ? second : first) : doc.country
  const wanted = doc.kind === 'carriers' ? { slug, country } : { slug }
  const address = all.of({ ...doc, ...wanted })
  const holder = all.standingAt(address)
  const data = { slug, country: country?.id }
  const saved =
    doc.kind === 'guides'
      ? payload.update({ collection: 'guides', id: doc.id, data: { slug, _status: 'published' } })
      : doc.kind === 'carriers'
        ? payload.update({ collection: 'carriers', id: doc.id, data })
        : payload.update({ collection: 'countries', id: doc.id, data: { slug } })
  if (holder && holder !== doc) return assert.rejects(saved, address)
  await saved
  all.change(doc, wanted)
}

async function assertEveryAddressIsRight(all: Addresses) {
  for (const address of all.everUsed()) {
    const path = markdownOf(`/en${address}`)
    const stands = all.standingAt(address)
    const last = all.left.get(address)?.at(-1)
    if (stands) await assertSays(path, stands.name)
    else assert.deepEqual(await at(path), { to: last && markdownOf(`/en${all.of(last)}`) }, address)
  }
}

test('whatever is renamed, every address shows what stands there, or leads to the last that stood there', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: 6 }), fc.constantFrom('p', 'q', 'r', 'a', 'b'), fc.boolean()), {
        minLength: 6,
        maxLength: 12,
      }),
      async (steps) => {
        const all = await begin(++run)
        for (const [which, letter, moves] of steps) {
          const doc = all.docs[which]
          if (doc) await change(all, doc, letter, moves, run)
          await heard()
          await assertEveryAddressIsRight(all)
        }
      },
    ),
    { numRuns: 10, seed: 20261128, endOnFailure: true },
  )
})
