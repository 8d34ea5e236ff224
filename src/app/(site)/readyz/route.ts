/** Readers and editors can be served: the database answers and its announcements arrive. */
import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'
import { pageCache } from '@/serving/response-cache'

export const dynamic = 'force-dynamic'

export async function GET() {
  const database = await answers()
  const ready = database && pageCache().following
  const body = {
    database: database ? 'ok' : 'away',
    announcements: pageCache().following ? 'followed' : 'lost',
  }
  return Response.json(body, { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}

async function answers(): Promise<boolean> {
  try {
    const payload = await getPayload({ config })
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), 2_000).unref())
    await Promise.race([payload.db.drizzle.execute(sql`select 1`), late])
    return true
  } catch {
    return false
  }
}
