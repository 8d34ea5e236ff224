/** Safe address: one that a reader may follow, wherever it came from. Nothing that runs or shows what it carries. */
const followed = ['https:', 'http:', 'tel:', 'sms:', 'mailto:']

/** What stands around an address, or breaks it over lines, and is no part of it for a browser either. */
const around = /^[\p{Cc} ]+|[\p{Cc} ]+$|[\t\n\r]/gu

/** The address itself, without spaces; nothing when it is not one to follow. */
export function safeAddress(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined
  if (!followed.includes(new URL(address).protocol)) return undefined
  return address.replace(around, '').replace(/\s/g, '%20')
}
