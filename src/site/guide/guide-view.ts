/** A guide as its page shows it, whoever reads it: the published text, or in the preview a draft. */

import { addresses } from '@/addresses'
import { byUsefulness } from '@/content/balance-checks/check-order'
import { type CheckView, checkView } from '@/content/balance-checks/check-view'
import { countryName } from '@/content/countries/country-name'
import { type Body, emptyBody, type Mentions, mentionsIn } from '@/content/guides/guide-body'
import { publishedIn } from '@/content/guides/published-in'
import { idOf } from '@/content/relations'
import type { BalanceCheck, Carrier, ComparisonBlock, Guide } from '@/payload-types'
import { cacheTags } from '@/publishing/cache-tags'
import { lastChanges } from '@/publishing/last-change'
import type { Language } from '@/translation/languages'
import type { ReportCount } from '@/verification/reports-table'
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
  carriers: ComparedCarrier[]
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
  const [country, carriers, links, pictures, lastChange] = await Promise.all([
    countryId ? countryOf(context, countryId) : undefined,
    countryId ? carriersOfCountry(context, countryId) : [],
    linkAddresses(context, mentions),
    guidePictures(context, mentions.pictures, written),
    lastChanges(payload, guide.id),
  ])
  const checks = await checksMentioned(context, mentions, carriers)
  const embedded = checks.filter(({ id }) => mentions.checks.includes(id))
  const readers = await readersOf(context, embedded)
  const views = checks.map((check) => ({ check, view: viewOf(check, carriers, language, readers) }))
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
    carriers: (guide.carriers ?? [])
      .flatMap((named) => carriers.find(({ id }) => id === idOf(named)) ?? [])
      .map((carrier) => ({
        id: carrier.id,
        name: carrier.name,
        address: addresses.carrier(language, country?.slug ?? '', carrier.slug),
        gone: Boolean(carrier.gone?.since),
        esim: carrier.esim,
        prepaid: carrier.prepaid,
        quickest: views
          .filter(({ check }) => idOf(check.carrier) === carrier.id)
          .flatMap(({ view }) => view ?? [])
          .filter(({ verification }) => verification.state !== 'retired')
          .sort(byUsefulness(language))[0],
      })),
    checks: new Map(views.flatMap(({ check, view }) => (view ? [[check.id, view] as const] : []))),
    links,
    pictures,
    updated: lastChange(guide, written),
  }
}

/** The carriers that a comparison names; all of the guide's when it names none. */
export function comparedCarriers(
  carriers: ComparedCarrier[],
  named: ComparisonBlock['carriers'],
): ComparedCarrier[] {
  const only = (named ?? []).map(idOf)
  return only.length > 0 ? carriers.filter(({ id }) => only.includes(id)) : carriers
}

/** What a guide says of its country. */
const named = { name: true, code: true, slug: true } as const

function countryOf({ payload, dependsOn }: QueryContext, id: number) {
  dependsOn(cacheTags.country(id))
  return payload.findByID({ collection: 'countries', id, locale: 'all', depth: 0, select: named })
}

/** What a guide says of its carriers, none of it in several languages. */
const compared = {
  name: true,
  slug: true,
  website: true,
  apps: true,
  esim: true,
  prepaid: true,
  gone: { since: true },
} as const

async function carriersOfCountry(
  { payload, dependsOn }: QueryContext,
  country: number,
): Promise<GuideCarrier[]> {
  const { docs } = await payload.find({
    collection: 'carriers',
    where: { country: { equals: country } },
    select: compared,
    depth: 0,
    pagination: false,
  })
  for (const { id } of docs) dependsOn(cacheTags.carrier(id))
  return docs
}

type GuideCarrier = Pick<Carrier, 'id' | 'name' | 'slug' | 'website' | 'apps' | 'esim' | 'prepaid' | 'gone'>

/** The embedded checks; for a comparison, every check of the compared carriers, because the quickest is wanted. */
async function checksMentioned(
  { payload }: QueryContext,
  { checks, compares }: Mentions,
  carriers: GuideCarrier[],
): Promise<BalanceCheck[]> {
  const { docs } = await payload.find({
    collection: 'balance-checks',
    where: compares
      ? { or: [{ id: { in: checks } }, { carrier: { in: carriers.map(({ id }) => id) } }] }
      : { id: { in: checks } },
    locale: 'all',
    depth: 0,
    pagination: false,
  })
  return docs
}

function viewOf(
  check: BalanceCheck,
  carriers: GuideCarrier[],
  language: Language,
  readers: Map<number, ReportCount>,
): CheckView | undefined {
  const carrier = carriers.find(({ id }) => id === idOf(check.carrier))
  return carrier && checkView(check, carrier, language, readers.get(check.id))
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
