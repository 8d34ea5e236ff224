/**
 * Network: the range of addresses that count as one. Of IPv6 a household, a phone or a server has at least the last 64
 * bits to itself, and whoever asks a provider for more gets a /56 or /48.
 */
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Bits at the beginning of an address that tell one network from another. */
export type NetworkBits = { v4: number; v6: number }

/** In CIDR notation: `203.0.113.0/24`, `2001:db8:1::/48`. Nothing for what is no address. */
export function networkOf(address: string, { v4, v6 }: NetworkBits): string | undefined {
  const plain = plainAddress(address)
  if (plain === undefined) return
  if (isIP(plain) === 4) return `${ipaddr.IPv4.networkAddressFromCIDR(`${plain}/${v4}`)}/${v4}`
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${plain}/${v6}`)}/${v6}`
}

const longestAddress = 60

/**
 * An address as a proxy or a socket may write it, without what is no part of it: a port, the brackets that it needs, a
 * zone. IPv4 inside IPv6 (`::ffff:192.0.2.1`) is IPv4. Nothing for what is no address.
 */
export function plainAddress(written: string): string | undefined {
  const text = written.trim()
  if (text.length > longestAddress) return
  const [, bracketed, withPort] = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/.exec(text) ?? []
  const [address = ''] = (bracketed ?? withPort ?? text).split('%')
  return isIP(address) === 0 ? undefined : ipaddr.process(address).toString()
}
