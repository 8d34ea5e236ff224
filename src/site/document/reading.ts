/** Reading: what readers ask of the database, on their own share of its connections. */
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { asReader } from '@/database'

export async function reading<Result>(action: (payload: Payload) => Promise<Result>): Promise<Result> {
  const payload = await getPayload({ config })
  return asReader(payload, () => action(payload))
}
