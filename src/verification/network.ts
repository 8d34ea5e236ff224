/**
 * Network: where a reader's report came from, coarse enough to be many people's: IPv4 /24, IPv6 /48. What is stored is
 * a keyed hash of it, which says no more than whether two reports came from the same one.
 */
import { createHmac } from 'node:crypto'
import { networkOf } from '@/requests/network-of'

/** `address`: an IP address; whatever is none belongs to one network. */
export function networkHash(address: string, secret: string): string {
  const network = networkOf(address, { v4: 24, v6: 48 }) ?? ''
  return createHmac('sha256', secret).update(`network ${network}`).digest('base64url').slice(0, 22)
}
