/** Safe address: one that a reader may follow, wherever it came from. Nothing that runs or shows what it carries. */
const followed = ['https:', 'http:', 'tel:', 'sms:', 'mailto:']

/** The address itself, without spaces; nothing when it is not one to follow. */
export function safeAddress(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined
  return followed.includes(new URL(address).protocol) ? address.replace(/\s/g, '%20') : undefined
}
