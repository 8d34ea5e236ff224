/** Link target: an address that a reader may follow from a guide: the web, an e-mail, or a page of this site. */

const counting = /(?<=[?&])(?:utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid|spm)=[^&#\s]*&?/gi

/** What an address has in its query to count who comes from where. */
export function countedIn(address: string): string | undefined {
  return address.match(counting)?.join(' ')
}

/** The address as it is kept, or undefined for anything else (`javascript:`, `tel:`, a file, an anchor). */
export function linkTarget(address: string): string | undefined {
  return countedIn(address) === undefined
    ? followable(address)
    : followable(address.replace(counting, '').replace(/[?&]+(?=#|$)/, ''))
}

function followable(address: string): string | undefined {
  const trimmed = address.trim()
  if (trimmed.startsWith('/')) return siteRelative.test(trimmed) ? trimmed : undefined
  if (!/^(?:https?:\/\/|mailto:)/i.test(trimmed) || !URL.canParse(trimmed)) return undefined
  const url = new URL(trimmed)
  if (url.protocol === 'mailto:') return url.pathname.includes('@') ? url.href : undefined
  return url.hostname.includes('.') ? withoutSpaces(trimmed) : undefined
}

const followed = ['https:', 'http:', 'mailto:', 'tel:', 'sms:']

/**
 * The address that an editor gave a link in the panel: also one to dial, or one that was not completed. Nothing for a
 * scheme that readers do not follow.
 */
export function addressAsWritten(address: string): string | undefined {
  const written = withoutSpaces(address.trim())
  if (written === '') return undefined
  return URL.canParse(written) && !followed.includes(new URL(written).protocol) ? undefined : written
}

/** The title of a link that opens a new tab. */
export const newTab = 'new tab'

/** Not `//host`, which leaves the site. Other signs would be mangled by the editor's own link field. */
const siteRelative = /^\/(?!\/)[\w\-./]*(?:\?[-;&=%\w]*)?(?:#[\w-]+)?$/

function withoutSpaces(address: string) {
  return address.replace(/\s/g, (space) => encodeURIComponent(space))
}
