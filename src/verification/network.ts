/**
 * Network: where a reader's report came from, coarse enough to be many people's: IPv4 /24, IPv6 /48. What is stored is
 * a keyed hash of it, which says no more than whether two reports came from the same one.
 */
import { createHmac } from 'node:crypto'
import { networkOf } from '@/requests/network-of'

/**
 * With the family of the address in front: a household has a network of each, and is one. `address`: an IP address;
 * nothing for what is none.
 */
export function networkHash(address: string, secret: string): string | undefined {
  const network = networkOf(address, { v4: 24, v6: 48 })
  if (network === undefined) return
  const hash = createHmac('sha256', secret).update(`network ${network}`).digest('base64url').slice(0, 22)
  return `${network.includes(':') ? 'v6' : 'v4'} ${hash}`
}
