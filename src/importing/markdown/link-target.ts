/** Link target: an address that a reader may follow from a guide: the web, an e-mail, or a page of this site. */

export interface LinkTarget {
  /** The address as it is kept, or undefined for anything else (`javascript:`, `tel:`, a file, an anchor). */
  target?: string
  /** What it had in its query to count who comes from where. */
  counted?: string
}

const counting = /(?<=[?&])(?:utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid|spm)=[^&#\s]*&?/gi

export function linkTarget(address: string): LinkTarget {
  const counted = address.match(counting)?.join(' ')
  if (!counted) return { target: followable(address) }
  return { target: followable(address.replace(counting, '').replace(/[?&]+(?=#|$)/, '')), counted }
}

function followable(address: string): string | undefined {
  const trimmed = address.trim()
  if (trimmed.startsWith('/')) return siteRelative.test(trimmed) ? trimmed : undefined
  if (!/^(?:https?:\/\/|mailto:)/i.test(trimmed) || !URL.canParse(trimmed)) return undefined
  const url = new URL(trimmed)
  if (url.protocol === 'mailto:') return url.pathname.includes('@') ? url.href : undefined
  return url.hostname.includes('.') ? withoutSpaces(trimmed) : undefined
}

/** Not `//host`, which leaves the site. Other signs would be mangled by the editor's own link field. */
const siteRelative = /^\/(?!\/)[\w\-./]*(?:\?[-;&=%\w]*)?(?:#[\w-]+)?$/

function withoutSpaces(address: string) {
  return address.replace(/\s/g, (space) => encodeURIComponent(space))
}
