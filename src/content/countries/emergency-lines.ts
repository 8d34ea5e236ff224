/**
 * The emergency lines of all countries, as committed and as this transaction changed them. Every save of a balance
 * check asks, so it is one statement.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database'
import type { EmergencyCountry } from '../balance-checks/danger'

type Row = Pick<EmergencyCountry, 'name' | 'callingCode' | 'emergencyNumbers'> & { id: number }

export async function emergencyLines(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<EmergencyCountry[]> {
  const database = await transactionOf(req)
  const { rows } = await database.execute<Row>(sql`
    select c.id, c.calling_code as "callingCode",
      jsonb_build_object('en', coalesce(en.name, c.code), 'zh', coalesce(zh.name, en.name, c.code)) as name,
      coalesce(jsonb_agg(jsonb_build_object('number', n.number, 'service', n.service) order by n._order)
        filter (where n.number is not null), '[]') as "emergencyNumbers"
    from countries c
    left join countries_locales en on en._parent_id = c.id and en._locale = 'en'
    left join countries_locales zh on zh._parent_id = c.id and zh._locale = 'zh-Hans'
    left join countries_emergency_numbers n on n._parent_id = c.id
    group by c.id, en.name, zh.name
    order by en.name, c.id`)
  return rows
}
