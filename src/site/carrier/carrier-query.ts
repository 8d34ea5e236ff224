/** Carrier page: every known way to see what is left, those that need no data first, and what is known to be wrong. */

import { byUsefulness } from '@/content/balance-checks/check-order'
import { type CheckView, checkView } from '@/content/balance-checks/check-view'
import { countryName } from '@/content/countries/country-name'
import type { Carrier } from '@/payload-types'
import type { Language } from '@/translation/languages'
import { type TextInLanguage, textFor } from '@/translation/localized'
import type { QueryContext } from '../document/run-query'
import { carrierBySlug, checksOf, countryBySlug, latestChange, readersOf } from '../parts/facts-query'
import { aliasesFor } from './aliases'

export type KnownWrongView = {
  value: string
  dialled: boolean
  claim?: TextInLanguage
  truth?: TextInLanguage
  source?: string
}

export type CarrierView = {
  language: Language
  slug: string
  country: { name: string; slug: string }
  name: string
  aliases: string[]
  kind: Carrier['kind']
  esim: Carrier['esim']
  prepaid: Carrier['prepaid']
  website?: string
  note?: TextInLanguage
  gone?: { since: string; reason?: TextInLanguage; source?: string }
  checks: { withoutData: CheckView[]; maybeData: CheckView[]; withData: CheckView[]; ended: CheckView[] }
  knownWrong: KnownWrongView[]
  updated?: string
}

type Params = { country: string; carrier: string }

export async function carrierQuery(
  context: QueryContext,
  { country: countrySlug, carrier: slug }: Params,
): Promise<CarrierView | undefined> {
  const { language } = context
  const country = await countryBySlug(context, countrySlug)
  const carrier = country && (await carrierBySlug(context, country, slug))
  if (!carrier) return undefined
  const found = await checksOf(context, [carrier])
  const readers = await readersOf(context, found)
  const checks = found
    .map((check) => checkView(check, carrier, language, readers.get(check.id)))
    .sort(byUsefulness(language))
  const working = checks.filter(({ verification }) => verification.state !== 'retired')
  const { gone } = carrier
  return {
    language,
    slug,
    country: { name: countryName(country, language), slug: countrySlug },
    name: carrier.name,
    aliases: aliasesFor(carrier, language),
    kind: carrier.kind,
    esim: carrier.esim,
    prepaid: carrier.prepaid,
    website: carrier.website ?? undefined,
    note: textFor(carrier.note, language),
    gone: gone?.since
      ? { since: gone.since, reason: textFor(gone.reason, language), source: gone.source ?? undefined }
      : undefined,
    checks: {
      withoutData: working.filter(({ needsData }) => needsData === 'no'),
      maybeData: working.filter(({ needsData }) => needsData === 'unknown'),
      withData: working.filter(({ needsData }) => needsData === 'yes'),
      ended: checks.filter(({ verification }) => verification.state === 'retired'),
    },
    knownWrong: (carrier.knownWrong ?? []).map(({ value, kind, claim, truth, source }) => ({
      value,
      dialled: kind === 'number' || kind === 'code',
      claim: textFor(claim, language),
      truth: textFor(truth, language),
      source: source ?? undefined,
    })),
    updated: latestChange(carrier, ...found),
  }
}
