/**
 * Client address: where a request came from on the network. A proxy is believed when it names its client in
 * X-Forwarded-For if the operator trusts it (TRUST_PROXY), and nobody else is. Of IPv6 the first 64 bits count.
 */
import { isIP } from 'node:net'
import { compile } from 'proxy-addr'
import { networkOf, plainAddress } from '@/requests/network-of'

/** Whether an address is a proxy's. `hop`: how many lie between it and the site. */
export type TrustedProxies = (address: string, hop: number) => boolean

const names = ['loopback', 'linklocal', 'uniquelocal']

/** `setting`: empty, a number of proxies, or networks with commas between. Throws a sentence for the operator. */
export function trustedProxies(setting: string): TrustedProxies {
  const entries = setting.split(',').map((entry) => entry.trim())
  if (setting.trim() === '') return () => false
  if (/^\d{1,2}$/.test(setting.trim())) return (_, hop) => hop < Number(setting)
  try {
    if (entries.every((entry) => names.includes(entry) || isIP(entry.split('/')[0] ?? '')))
      return compile(entries)
  } catch {}
  throw new Error(
    `TRUST_PROXY is "${setting}": set it to the number of proxies before the site, or to their networks, for example "10.0.0.0/8, loopback". Where there is none, leave it out.`,
  )
}

const isNear = compile(names)

/** Somebody near speaks for others and is not trusted to: a proxy that the operator forgot, or nobody's business. */
export function isUnnamedProxy(peer: string, forwarded: string, trusted: TrustedProxies): boolean {
  const address = plainAddress(peer)
  return forwarded !== '' && address !== undefined && isNear(address, 0) && !trusted(address, 0)
}

/**
 * `peer`: the other end of the connection; `forwarded`: the header X-Forwarded-For, to which every proxy adds whom it
 * answers. It is read from its end as far as proxies are trusted, and not beyond what is no address.
 */
export function clientAddress(
  peer: string | undefined,
  forwarded: string | undefined,
  trusted: TrustedProxies,
): string {
  let client = plainAddress(peer ?? '')
  if (client === undefined) return ''
  let hop = 0
  for (const entry of fromTheEnd(forwarded ?? '')) {
    const next: string | undefined = trusted(client, hop++) ? plainAddress(entry) : undefined
    if (next === undefined) break
    client = next
  }
  return networkOf(client, { v4: 32, v6: 64 })?.split('/')[0] ?? ''
}

function* fromTheEnd(list: string) {
  for (let end = list.length; end > 0; ) {
    const comma = list.lastIndexOf(',', end - 1)
    yield list.slice(comma + 1, end)
    end = comma
  }
}
