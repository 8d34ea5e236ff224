/** Report limits: how often one network address may report, so that a flood cannot speak for readers. */
import type { Payload } from 'payload'
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { counterIn, hour, keyedHash } from '@/rate-limits'

/** Generous: behind one address of a mobile carrier there are many readers. */
const reportsAnHour = 60

/** `lost`: not stored, and the counter could not be told. */
type Limits = { flood: RateLimiterPostgres; again: RateLimiterPostgres; lost: Set<string> }
const limitsOf = new WeakMap<Payload, Limits>()

/** One report more from this address: too many of them, one about the same check within a day, or a new one. */
export async function admit(
  payload: Payload,
  address: string,
  checkKey: string,
): Promise<'new' | 'again' | 'too many'> {
  const { flood, again, lost } = limits(payload)
  const who = keyedHash(payload.secret, address)
  if (!(await within(flood, who))) return 'too many'
  const report = `${who}:${checkKey}`
  return (await within(again, report)) || lost.delete(report) ? 'new' : 'again'
}

/** A report that was admitted and could not be stored: it is new when it is sent again. */
export async function readmit(payload: Payload, address: string, checkKey: string) {
  const { again, lost } = limits(payload)
  const report = `${keyedHash(payload.secret, address)}:${checkKey}`
  await again.delete(report).catch(() => lost.add(report))
}

function limits(payload: Payload): Limits {
  const known = limitsOf.get(payload)
  if (known) return known
  const table = 'report_limits'
  const made = {
    flood: counterIn(payload, { table, keyPrefix: 'flood', points: reportsAnHour, duration: hour }),
    again: counterIn(payload, { table, keyPrefix: 'again', points: 1, duration: 24 * hour }),
    lost: new Set<string>(),
  }
  limitsOf.set(payload, made)
  return made
}

async function within(limiter: RateLimiterPostgres, key: string): Promise<boolean> {
  try {
    await limiter.consume(key)
    return true
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false
    throw reason
  }
}
