/**
 * Link address: where a link in a text leads, as it is kept. People type `nova.is`; without a scheme a browser would look
 * for it on this site.
 */

const schemes = ['https:', 'http:', 'mailto:', 'tel:', 'sms:']
const hasScheme = /^[a-z][a-z\d+.-]*:/i
const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u
const mailbox = /^[^\s@/:]+@[^\s@/:]+\.\p{L}{2,}$/u
const ownPath = /^\/(?![/\\])\S*$/

/** The whole address, or nothing for what no reader may follow (`javascript:`, a file, words). */
export function linkAddress(typed: string): string | undefined {
  const address = typed.trim()
  if (host.test(address)) return `https://${address}`
  if (mailbox.test(address)) return `mailto:${address}`
  if (address.startsWith('//')) return linkAddress(`https:${address}`)
  if (ownPath.test(address)) return address
  return leadsSomewhere(address) ? address.replace(/\s/g, '%20') : undefined
}

/** Whether it names something that is no link at all, as against words that are not an address yet. */
export function isForbidden(typed: string): boolean {
  return hasScheme.test(typed.replace(/[\p{Cc}\s]/gu, '')) && linkAddress(typed) === undefined
}

function leadsSomewhere(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, pathname } = new URL(address)
  if (!schemes.includes(protocol)) return false
  return protocol.startsWith('http') ? hostname.includes('.') : pathname.length > 0
}
