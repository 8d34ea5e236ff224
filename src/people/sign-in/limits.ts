/**
 * Sign-in limits: how many wrong passwords are borne. A device that has signed in before is counted by itself; all
 * others by account and network, and by network. Wrong passwords from everywhere make the limit of unknown devices
 * smaller and lock nobody out. Why: docs/decisions/0016-signing-in.md
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { RateLimiterPostgres } from 'rate-limiter-flexible'
import { counterIn, hour, keyedHash } from '@/rate-limits'

/** Wrong passwords in an hour. */
export const limits = {
  ofDevice: 10,
  ofAccountAndNetwork: 10,
  ofNetwork: 100,
  /** From all unknown devices together; beyond it, `ofAccountAndNetwork` is `underAttack`. */
  ofAccount: 100,
  underAttack: 3,
}

type Counter = 'device' | 'pair' | 'network' | 'account'
type Counters = Record<Counter, RateLimiterPostgres>

const countersOf = new WeakMap<Payload, Counters>()

/** `account`: its id, or what was typed. Only a known device has an id. */
export type Attempt = { account: number | string; network: string; device?: string }

/** Admitted attempts count as wrong until they turn out to be right. */
export type Admission = { refusedFor: number } | { wasRight: () => Promise<void> }

/** `refusedFor` in milliseconds. */
export async function admit(payload: Payload, attempt: Attempt): Promise<Admission> {
  const counters = countersIn(payload)
  const { device, pair, network, account } = keysOf(payload, attempt)
  if (device) {
    const { consumedPoints, msBeforeNext } = await counters.device.penalty(device)
    return consumedPoints > limits.ofDevice ? { refusedFor: msBeforeNext } : admitted(counters, { device })
  }
  const all = (await counters.account.get(account))?.consumedPoints ?? 0
  const allowed = all < limits.ofAccount ? limits.ofAccountAndNetwork : limits.underAttack
  const here = await counters.pair.penalty(pair)
  if (here.consumedPoints > allowed) return { refusedFor: here.msBeforeNext }
  const nearby = await counters.network.penalty(network)
  if (nearby.consumedPoints > limits.ofNetwork) {
    await counters.pair.reward(pair)
    return { refusedFor: nearby.msBeforeNext }
  }
  await counters.account.penalty(account)
  return admitted(counters, { pair, network, account })
}

/** Takes back what this attempt has counted and nothing else. */
function admitted(counters: Counters, keys: Partial<Record<Counter, string>>): Admission {
  const wasRight = async () => {
    if (keys.device) await counters.device.reward(keys.device)
    if (keys.pair) await counters.pair.reward(keys.pair)
    if (keys.network) await counters.network.reward(keys.network)
    if (keys.account) await counters.account.reward(keys.account)
  }
  return { wasRight }
}

/** An account goes by its id, so that a command frees it without knowing the secret. */
function keysOf({ secret }: Payload, { account, network, device }: Attempt) {
  const who = typeof account === 'number' ? String(account) : `-${keyedHash(secret, account)}`
  const where = keyedHash(secret, network)
  return { account: who, network: where, pair: `${who}:${where}`, device: device && `${who}:${device}` }
}

/** Forgets the wrong passwords of an account, and those of the networks from which they came. */
export async function freeAccount({ db }: Pick<Payload, 'db'>, id: number) {
  const ofPair = `pair:${id}:%`
  await db.drizzle.execute(sql`
    delete from sign_in_limits
    where key = ${`account:${id}`} or key like ${ofPair} or key like ${`device:${id}:%`}
      or key in (select 'network:' || split_part(key, ':', 3) from sign_in_limits where key like ${ofPair})`)
}

function countersIn(payload: Payload): Counters {
  const known = countersOf.get(payload)
  if (known) return known
  const counter = (keyPrefix: Counter, points: number) =>
    counterIn(payload, { table: 'sign_in_limits', keyPrefix, points, duration: hour })
  const made = {
    device: counter('device', limits.ofDevice),
    pair: counter('pair', limits.ofAccountAndNetwork),
    network: counter('network', limits.ofNetwork),
    account: counter('account', limits.ofAccount),
  }
  countersOf.set(payload, made)
  return made
}
