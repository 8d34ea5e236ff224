/**
 * Former address: one at which a country, a carrier or a guide stood before, and by which readers still find it. It is
 * noted in the transaction of the rename and goes with its document. What stands at an address now comes before all that
 * stood there; of those, the last to leave comes first.
 * Addresses are paths without a language: `/norway`, `/norway/netcom`, `/guides/check-balance-norway`.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/database'

/** Where a document stood, and where it stands now. */
export type Rename = { before: string; after: string }

/** Notes that a country does not have this slug any more, if so; with it every carrier of the country has moved. */
export async function noteFormerCountry(
  country: number,
  slug: string,
  database: Database,
): Promise<Rename | undefined> {
  const { rows } = await database.execute<Rename>(sql`
    with renamed as (
      select id, '/' || ${slug}::text as before, '/' || slug as after from countries
      where id = ${country} and slug <> ${slug}
    ), noted as (
      insert into former_addresses (address, country_id, carrier_id)
      select before, id, null from renamed
      union all
      select before || '/' || carriers.slug, null, carriers.id from renamed
      join carriers on carriers.country_id = renamed.id
    )
    select before, after from renamed`)
  return rows[0]
}

/** Of a carrier, which has another slug or stands in another country now. */
export async function noteFormerCarrier(
  carrier: number,
  { slug, country }: { slug: string; country: number },
  database: Database,
): Promise<Rename | undefined> {
  const { rows } = await database.execute<Rename>(sql`
    with renamed as (
      select carriers.id, '/' || former.slug || '/' || ${slug}::text as before,
        '/' || countries.slug || '/' || carriers.slug as after
      from carriers join countries on countries.id = carriers.country_id
      join countries former on former.id = ${country}
      where carriers.id = ${carrier} and (carriers.slug <> ${slug} or carriers.country_id <> former.id)
    ), noted as (
      insert into former_addresses (address, carrier_id) select before, id from renamed
    )
    select before, after from renamed`)
  return rows[0]
}

/** Of a guide; a slug that it had before readers could see it is none of its addresses. */
export async function noteFormerGuide(
  guide: number,
  slug: string,
  database: Database,
): Promise<Rename | undefined> {
  const { rows } = await database.execute<Rename>(sql`
    with renamed as (
      select id, '/guides/' || ${slug}::text as before, '/guides/' || slug as after from guides
      where id = ${guide} and slug <> ${slug} and exists (select from guide_changes where guide_id = guides.id)
    ), noted as (
      insert into former_addresses (address, guide_id) select before, id from renamed
    )
    select before, after from renamed`)
  return rows[0]
}

/** The slug of today of the country that had this one. */
export async function countryThatHad(
  slug: string,
  database: Database,
): Promise<{ country: string } | undefined> {
  const { rows } = await database.execute<{ country: string }>(sql`
    select countries.slug as country from former_addresses former
    join countries on countries.id = former.country_id
    where former.address = ${`/${slug}`} order by former.id desc limit 1`)
  return rows[0]
}

/**
 * The slugs of today of the carrier that stood below this country; else of the one that would, if the country had its
 * former slug still, and no other country has it.
 */
export async function carrierThatHad(
  country: string,
  carrier: string,
  database: Database,
): Promise<{ country: string; carrier: string } | undefined> {
  const { rows } = await database.execute<{ country: string; carrier: string }>(sql`
    with found as (
      select carrier_id as id, true as stood_there, id as place from former_addresses
      where address = ${`/${country}/${carrier}`} and carrier_id is not null
      union all
      select carriers.id, false, former.id from former_addresses former
      join carriers on carriers.country_id = former.country_id and carriers.slug = ${carrier}
      where former.address = ${`/${country}`} and not exists (select from countries where slug = ${country})
    )
    select countries.slug as country, carriers.slug as carrier from found
    join carriers on carriers.id = found.id join countries on countries.id = carriers.country_id
    order by stood_there desc, place desc limit 1`)
  return rows[0]
}

/** The slug of today of the guide that had this one; only of guides that readers can see. */
export async function guideThatHad(slug: string, database: Database): Promise<{ guide: string } | undefined> {
  const { rows } = await database.execute<{ guide: string }>(sql`
    select guides.slug as guide from former_addresses former join guides on guides.id = former.guide_id
    where former.address = ${`/guides/${slug}`}
      and exists (select from guides_locales where _parent_id = guides.id and _status = 'published')
    order by former.id desc limit 1`)
  return rows[0]
}
