/**
 * Receives a reader's report: a form of ours, sent from one of our pages. What is kept: the check, whether it worked,
 * the language, the day, a note if the reader wrote one, and for as long as it can count a keyed hash of the network.
 */
import type { Payload } from 'payload'
import { settings } from '@/env'
import { ownOrigins } from '@/people/own-origins'
import type { Language } from '@/translation/languages'
import { networkHash } from '@/verification/network'
import { admit, readmit } from './report-limits'

export const longestNote = 500

export type Outcome = 'stored' | 'too many' | 'too long' | 'foreign' | 'unreadable'
type Received = { outcome: Outcome; check?: string }

/** `address`: where it came from on the network. Throws when the database is away. */
export async function receiveReport(
  payload: Payload,
  request: Request,
  language: Language,
  address: string,
): Promise<Received> {
  if (!fromOwnPage(request.headers)) return { outcome: 'foreign' }
  const form = await formOf(request)
  const check = form?.get('check')
  const worked = form?.get('worked')
  if (!form || typeof check !== 'string' || !check || (worked !== 'yes' && worked !== 'no'))
    return { outcome: 'unreadable' }
  if (form.get('website')) return { outcome: 'too many', check }
  const note = cleaned(form.get('note'))
  if (note.length > longestNote) return { outcome: 'too long', check }
  const balanceCheck = await checkWithKey(payload, check)
  if (balanceCheck === undefined) return { outcome: 'unreadable' }
  const admitted = await admit(payload, address, check)
  if (admitted === 'too many') return { outcome: 'too many', check }
  if (admitted === 'new') {
    const data = {
      balanceCheck,
      worked: worked === 'yes',
      language,
      day: new Date().toISOString(),
      note: note || undefined,
      network: networkHash(address, settings.secret),
    }
    await payload.create({ collection: 'reports', data }).catch(async (error) => {
      await readmit(payload, address, check)
      throw error
    })
  }
  return { outcome: 'stored', check }
}

/** Every browser says with a form where the page came from. */
function fromOwnPage(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin && origin !== 'null') return ownOrigins(settings.siteUrl).includes(origin)
  return headers.get('sec-fetch-site') === 'same-origin'
}

async function formOf(request: Request): Promise<FormData | undefined> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return undefined
  return request.formData().catch(() => undefined)
}

/** Without control characters, which Postgres would refuse. */
function cleaned(note: FormDataEntryValue | null | undefined): string {
  return typeof note === 'string' ? note.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim() : ''
}

async function checkWithKey(payload: Payload, key: string): Promise<number | undefined> {
  const { docs } = await payload.find({
    collection: 'balance-checks',
    where: { and: [{ key: { equals: key } }, { 'verification.state': { not_equals: 'retired' } }] },
    depth: 0,
    limit: 1,
    select: { key: true },
  })
  return docs[0]?.id
}
