/** A guide as its page shows it, whoever reads it: the published text, or in the preview a draft. */

import type { Where } from 'payload'
import { addresses } from '@/addresses'
import { byUsefulness } from '@/content/balance-checks/check-order'
import { type CheckView, checkView } from '@/content/balance-checks/check-view'
import { countryName } from '@/content/countries/country-name'
import { type Body, emptyBody, type Mentions, mentionsIn } from '@/content/guides/guide-body'
import { publishedIn } from '@/content/guides/published-in'
import { idOf } from '@/content/relations'
import type { Carrier, ComparisonBlock, Guide } from '@/payload-types'
import { cacheTags } from '@/publishing/cache-tags'
import { lastChanges } from '@/publishing/last-change'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import type { QueryContext } from '../document/run-query'
import { readersOf } from '../parts/facts-query'
import { guidePictures, type PictureView } from './guide-pictures'

export type ComparedCarrier = {
  id: number
  name: string
  address: string
  gone: boolean
  esim: Carrier['esim']
  prepaid: Carrier['prepaid']
  quickest?: CheckView
}

export type GuideView = {
  language: Language
  /** The language that the text is really in: another one while there is no translation. */
  written: Language
  published: Language[]
  slug: string
  title: string
  summary: string
  body: Body
  /** Nothing while none is chosen. */
  country?: { name: string; address: string }
  /** Every carrier that the guide or one of its comparisons names. */
  carriers: ComparedCarrier[]
  /** The guide's own carriers, in its order. */
  own: number[]
  checks: Map<number, CheckView>
  links: Map<string, string>
  pictures: Map<number, PictureView>
  updated: string
}

export async function guideView(
  context: QueryContext,
  guide: Guide,
  written: Language,
  published: Language[],
): Promise<GuideView> {
  const { payload, language, dependsOn } = context
  const body = guide.body ?? emptyBody
  const mentions = mentionsIn(body)
  const countryId = idOf(guide.country)
  const comparable = [...idsOf(guide.carriers), ...mentions.compared]
  const [checks, links, pictures, lastChange] = await Promise.all([
    checksOf(context, { id: { in: mentions.checks } }, mentions.compares && { carrier: { in: comparable } }),
    linkAddresses(context, mentions),
    guidePictures(context, mentions.pictures, written),
    lastChanges(payload, guide.id),
  ])
  const embedded = checks.filter(({ id }) => mentions.checks.includes(id))
  const [carriers, readers] = await Promise.all([
    carriersNamed(context, [...comparable, ...idsOf(checks.map(({ carrier }) => carrier))]),
    readersOf(context, embedded),
  ])
  const countries = await countriesNamed(context, [
    countryId,
    ...idsOf(carriers.map(({ country }) => country)),
  ])
  const country = countries.find(({ id }) => id === countryId)
  const shown = new Map(
    carriers.map((carrier) => [carrier.id, shownCarrier(carrier, countries, country, language)]),
  )
  const views = checks.flatMap((check) => {
    const carrier = shown.get(idOf(check.carrier) ?? 0)
    if (!carrier) return []
    const view = checkView(check, carrier.facts, language, readers.get(check.id))
    return [{ check, view: { ...view, carrier: carrier.name } }]
  })
  dependsOn(cacheTags.guide(guide), ...checks.map(({ id }) => cacheTags.balanceCheck(id)))
  return {
    language,
    written,
    published,
    slug: guide.slug,
    title: guide.title ?? '',
    summary: guide.summary ?? '',
    body,
    country: country && {
      name: countryName(country, language),
      address: addresses.country(language, country.slug),
    },
    carriers: [...new Set(comparable)]
      .flatMap((id) => shown.get(id) ?? [])
      .map(({ facts, name, address }) => ({
        id: facts.id,
        name,
        address,
        gone: Boolean(facts.gone?.since),
        esim: facts.esim,
        prepaid: facts.prepaid,
        quickest: views
          .filter(({ check }) => idOf(check.carrier) === facts.id)
          .map(({ view }) => view)
          .filter(({ verification }) => verification.state !== 'retired')
          .sort(byUsefulness(language))[0],
      })),
    own: idsOf(guide.carriers),
    checks: new Map(views.map(({ check, view }) => [check.id, view])),
    links,
    pictures,
    updated: lastChange(guide, written),
  }
}

/** The carriers that a comparison names, in its order; the guide's when it names none. */
export function comparedCarriers(
  { carriers, own }: Pick<GuideView, 'carriers' | 'own'>,
  named: ComparisonBlock['carriers'],
): ComparedCarrier[] {
  const only = idsOf(named)
  return (only.length > 0 ? only : own).flatMap((id) => carriers.find((carrier) => carrier.id === id) ?? [])
}

function idsOf(relations: Parameters<typeof idOf>[0][] | null | undefined): number[] {
  return (relations ?? []).flatMap((relation) => idOf(relation) ?? [])
}

/** The embedded checks; for a comparison, every check of the compared carriers, because the quickest is wanted. */
async function checksOf({ payload }: QueryContext, embedded: Where, compared: Where | false) {
  const { docs } = await payload.find({
    collection: 'balance-checks',
    where: compared ? { or: [embedded, compared] } : embedded,
    locale: 'all',
    depth: 0,
    pagination: false,
  })
  return docs
}

/** What a guide says of its carriers, none of it in several languages. */
const carrierFacts = {
  name: true,
  slug: true,
  country: true,
  website: true,
  apps: true,
  esim: true,
  prepaid: true,
  gone: { since: true },
} as const

async function carriersNamed({ payload, dependsOn }: QueryContext, ids: number[]) {
  const { docs } = await payload.find({
    collection: 'carriers',
    where: { id: { in: [...new Set(ids)] } },
    select: carrierFacts,
    depth: 0,
    pagination: false,
  })
  dependsOn(...docs.map(({ id }) => cacheTags.carrier(id)))
  return docs
}

async function countriesNamed({ payload, dependsOn }: QueryContext, ids: (number | undefined)[]) {
  const { docs } = await payload.find({
    collection: 'countries',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true, code: true, slug: true },
    locale: 'all',
    depth: 0,
    pagination: false,
  })
  dependsOn(...docs.map(({ id }) => cacheTags.country(id)))
  return docs
}

type NamedCarrier = Awaited<ReturnType<typeof carriersNamed>>[number]
type NamedCountry = Awaited<ReturnType<typeof countriesNamed>>[number]

/** A carrier of another country than the guide's is named with its own. */
function shownCarrier(
  facts: NamedCarrier,
  countries: NamedCountry[],
  here: NamedCountry | undefined,
  language: Language,
) {
  const own = countries.find(({ id }) => id === idOf(facts.country))
  const isForeign = own && own.id !== here?.id
  return {
    facts,
    name: isForeign
      ? textIn(language)('guide.carrierElsewhere', {
          carrier: facts.name,
          country: countryName(own, language),
        })
      : facts.name,
    address: addresses.carrier(language, own?.slug ?? '', facts.slug),
  }
}

const linkedTags = {
  guides: cacheTags.guide,
  carriers: cacheTags.carrier,
  countries: cacheTags.country,
}

/** A link to a guide that readers cannot get leads nowhere, and does not tell its slug. */
async function linkAddresses(
  { payload, language, dependsOn }: QueryContext,
  { links }: Mentions,
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const read = async ({ kind, id }: Mentions['links'][number]) => {
    const doc = await payload.findByID({
      collection: kind,
      id,
      locale: 'all',
      depth: 1,
      disableErrors: true,
    })
    dependsOn(linkedTags[kind](id))
    if (!doc || ('_status' in doc && publishedIn(doc).length === 0)) return
    if (kind === 'guides') found.set(`${kind}:${id}`, addresses.guide(language, doc.slug))
    if (kind === 'countries') found.set(`${kind}:${id}`, addresses.country(language, doc.slug))
    if ('country' in doc && kind === 'carriers' && typeof doc.country === 'object') {
      dependsOn(cacheTags.country(doc.country))
      found.set(`${kind}:${id}`, addresses.carrier(language, doc.country.slug, doc.slug))
    }
  }
  await Promise.all(links.map(read))
  return found
}
