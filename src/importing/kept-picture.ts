/** Kept picture: one that the newsroom has already. Markdown names it by the address that the site gives it. */
const folder = '/api/media/file/'

export function addressOfPicture(filename: string): string {
  return folder + encodeURIComponent(filename)
}

/** The name of the file in the newsroom; nothing for any other address. */
export function keptPicture(address: string): string | undefined {
  if (!address.startsWith(folder)) return undefined
  try {
    return decodeURIComponent(address.slice(folder.length))
  } catch {
    return undefined
  }
}
