/**
 * Open Graph image: what messengers and social networks show of a link to a page, 1200 × 630: its title and its
 * answer. Here is what a picture says, as plain data; from the same words always comes the same picture, so the
 * fingerprint of the words is its name.
 */
import { createHash } from 'node:crypto'
import type { Channel } from '@/content/balance-checks/channels'
import type { Language } from '@/translation/languages'
import type { TextInLanguage } from '@/translation/localized'

/** Goes up when the same words are drawn in another way, so that every picture is made anew. */
const edition = 2

export const pictureSize = { width: 1200, height: 630 }

/** What stands on the key: `*611#` in digits, `My docomo` in words. */
export type Key = { channel: Channel; text: string; digits: boolean }

export type OgImageAnswer =
  | { kind: 'check'; action: string; key: Key; facts: { text: string; good: boolean }[]; state: string }
  | { kind: 'list'; rows: { name: string; key: Key }[] }
  | { kind: 'words'; text: TextInLanguage }
  /** The site itself: every way that there is, as signs. */
  | { kind: 'ways'; text: TextInLanguage }

export type OgImage = {
  /** The page's language: which side it begins on, and which forms of the Han characters are meant. */
  language: Language
  /** What the site is for, where the title does not say it. */
  tagline?: string
  /** Where the reader is. */
  above?: string
  title: TextInLanguage
  answer: OgImageAnswer
}

export function fingerprint(picture: OgImage): string {
  return createHash('sha256')
    .update(JSON.stringify([edition, picture]))
    .digest('hex')
    .slice(0, 24)
}

/** The picture in words, for those who do not see it. */
export function inWords({ above, title, answer }: OgImage): string {
  const named = above ? `${title.text} (${above})` : title.text
  switch (answer.kind) {
    case 'check':
      return `${named} – ${answer.action}: ${answer.key.text}`
    case 'list':
      return `${named} – ${answer.rows.map(({ name, key }) => `${name}: ${key.text}`).join('; ')}`
    default:
      return named
  }
}
