/**
 * Network: where a reader's report came from, coarse enough to be many people's: IPv4 /24, IPv6 /48. What is stored is
 * a keyed hash of it, which says no more than whether two reports came from the same one.
 */
import { createHmac } from 'node:crypto'

/** `address`: an IP address, of IPv6 at least its first 48 bits in groups. */
export function networkHash(address: string, secret: string): string {
  return createHmac('sha256', secret)
    .update(`network ${networkOf(address)}`)
    .digest('base64url')
    .slice(0, 22)
}

function networkOf(address: string): string {
  const parts = address.includes(':') ? address.toLowerCase().split(':') : address.split('.')
  return parts.slice(0, 3).join(address.includes(':') ? ':' : '.')
}
