/** The key of a balance check: its name for programs, and the anchor of its place on a page. */
export const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export const longestKey = 120

/** Lower-case words and digits joined by hyphens. */
export function keyFrom(...parts: string[]): string {
  return parts
    .join(' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longestKey)
    .replace(/-+$/, '')
}
