/** Results: what was found, as the page shows it: country, carrier and the answer itself. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { addresses } from '@/addresses'
import { channelFacts } from '@/content/balance-checks/channels'
import type { Language } from '@/translation/languages'
import type { Ranking } from './ranking'
import type { Kind, ShownCarrier, ShownCheck, ShownCountry, ShownGuide } from './search-document'

export type Result = { address: string; country: string; countryAddress: string } & (
  | { kind: 'country'; carriers: number }
  | { kind: 'carrier'; carrier: ShownCarrier; answers: ShownCheck[] }
  | { kind: 'check'; carrier: ShownCarrier; answers: ShownCheck[] }
  | { kind: 'guide'; guide: ShownGuide }
)

type Row = {
  kind: Kind
  country: ShownCountry
  carrier: ShownCarrier | null
  guide: ShownGuide | null
  answers: ShownCheck[] | null
  /** Carriers of a country, working checks of a carrier. */
  ways: number
}

const mostAnswers = 3

function isNamed<Shown extends ShownCountry>(shown: Shown | null): shown is Shown {
  return typeof shown?.name === 'string' && typeof shown.slug === 'string'
}

function isShownCheck(shown: ShownCheck | null): shown is ShownCheck {
  return typeof shown?.shown === 'string' && channelFacts(shown.channel) !== undefined
}

export async function resultsAt(
  { db }: Payload,
  { all }: Ranking,
  language: Language,
  most: number,
): Promise<Result[]> {
  if (all.length === 0) return []
  const working = sql`kind = 'check' and carrier = found.document and language = ${language}
    and shown -> 'ended' is distinct from 'true'`
  const { rows } = await db.drizzle.execute<Row>(sql`
    select found.kind, country.shown as country, carrier.shown as carrier, best.answers,
      case found.kind when 'guide' then entry.shown end as guide,
      coalesce(best.ways, carriers.ways, 0)::int as ways
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as found (kind text, document int, place int)
    join search_entries entry on entry.kind = found.kind and entry.document = found.document
      and entry.language = ${language}
    left join search_entries carrier on carrier.kind = 'carrier' and carrier.document = entry.carrier
      and carrier.language = ${language}
    join search_entries country on country.kind = 'country'
      and country.document = coalesce(entry.country, carrier.country) and country.language = ${language}
    left join lateral (
      select (select count(*) from search_entries where ${working}) as ways, jsonb_agg(shown) as answers
      from (select shown from search_entries where ${working} order by usefulness, document limit ${mostAnswers}) useful
      where found.kind = 'carrier'
      union all
      select 0, jsonb_build_array(entry.shown) where found.kind = 'check'
    ) best on best.answers is not null
    left join lateral (
      select count(*) as ways from search_entries
      where kind = 'carrier' and country = found.document and language = ${language}
    ) carriers on found.kind = 'country'
    order by found.place, ways desc, carrier.shown ->> 'name', country.shown ->> 'name'
    limit ${most}`)
  return rows.flatMap((row) => resultOf(row, language) ?? [])
}

/** What has lost its country or carrier meanwhile, or is not as the index writes it, is no result. */
function resultOf(row: Row, language: Language): Result | undefined {
  const { kind, carrier, guide, ways } = row
  if (!isNamed(row.country)) return undefined
  const { name: country, slug } = row.country
  const countryAddress = addresses.country(language, slug)
  const answers = row.answers?.filter(isShownCheck)
  if (kind === 'country') {
    return { kind, country, countryAddress, address: countryAddress, carriers: ways }
  }
  if (kind === 'guide') {
    return guide?.title && guide.slug
      ? { kind, country, countryAddress, address: addresses.guide(language, guide.slug), guide }
      : undefined
  }
  if (!isNamed(carrier)) return undefined
  const page = addresses.carrier(language, slug, carrier.slug)
  const address = kind === 'check' && answers?.[0] ? `${page}#${answers[0].key}` : page
  return { kind, country, countryAddress, carrier, address, answers: answers ?? [] }
}
