/**
 * Client address: where a request came from on the network. A proxy on this machine or in the private network is
 * believed when it names its client; anybody else's word about it is not. Of IPv6 the first 64 bits count: a
 * household or a phone has the rest to itself.
 */
import { BlockList, isIPv6 } from 'node:net'

const ownNetwork = new BlockList()
ownNetwork.addSubnet('127.0.0.0', 8)
ownNetwork.addSubnet('10.0.0.0', 8)
ownNetwork.addSubnet('172.16.0.0', 12)
ownNetwork.addSubnet('192.168.0.0', 16)
ownNetwork.addAddress('::1', 'ipv6')
ownNetwork.addSubnet('fc00::', 7, 'ipv6')

/** `peer`: the other end of the connection; `forwarded`: the header X-Forwarded-For, whose last entry a proxy wrote. */
export function clientAddress(peer: string | undefined, forwarded: string | undefined): string {
  const direct = plain(peer ?? '')
  const named = plain(forwarded?.split(',').at(-1)?.trim() ?? '')
  return network(named && isOwn(direct) ? named : direct)
}

/** IPv4 inside IPv6 (`::ffff:192.0.2.1`) is IPv4. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function isOwn(address: string): boolean {
  return ownNetwork.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

function network(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}
