/**
 * Preferred language: of those that a reader's browser asks for (`Accept-Language`), the one that the site gives. Tags
 * are read as BCP 47 has them: `cmn-Hans`, `zh-cmn` and `zh` are one language.
 */
import { defaultLanguage, type Language, languageCodes } from './languages'

/** By quality. The default language when the site speaks none of them. */
export function preferredLanguage(acceptLanguage: string | null | undefined): Language {
  const tags = tagsByQuality(acceptLanguage ?? '')
  return firstSpoken(tags.filter((tag) => !isTraditional(tag, tags))) ?? firstSpoken(tags) ?? defaultLanguage
}

const longest = 1_000

function tagsByQuality(header: string): string[] {
  const wanted = header.slice(0, longest).split(',').map(tagAndQuality)
  return wanted
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}

/** What nobody can read as a quality is the least wish. */
const least = 0.001

function tagAndQuality(part: string) {
  const [tag = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
  const given = parameters.map((text) => /^q\s*=\s*(.*)$/.exec(text)?.[1]).find((text) => text !== undefined)
  if (given === undefined) return { tag, quality: 1 }
  return { tag, quality: /^(\d+\.?\d*|\.\d+)$/.test(given) ? Math.min(Number(given), 1) : least }
}

/** Whose speakers read it, whatever their region: `no` and `nn` read Bokmål. */
const readBy: Record<Language, string[]> = {
  en: ['en'],
  'zh-Hans': ['zh', 'yue'],
  ja: ['ja'],
  ko: ['ko'],
  es: ['es'],
  fr: ['fr'],
  nl: ['nl'],
  nb: ['nb', 'nn', 'no'],
  ar: ['ar'],
}

function firstSpoken(tags: string[]): Language | undefined {
  for (const tag of tags) {
    const base = localeOf(tag)?.language ?? ''
    const language = languageCodes.find((code) => readBy[code].includes(base))
    if (language) return language
  }
}

/**
 * Whoever asks for Traditional Chinese reads their next language here rather than Simplified, and Simplified rather than
 * nothing that they asked for. Browsers put a bare `zh` behind `zh-TW`: it says nothing of its own.
 */
function isTraditional(tag: string, tags: string[]): boolean {
  if (tag === 'zh') return tags.some((other) => other !== tag && isTraditional(other, []))
  return readBy['zh-Hans'].includes(localeOf(tag)?.language ?? '') && localeOf(tag)?.script === 'Hant'
}

/** An extended language (`zh-cmn`) is not known to `Intl`, and what stands before it is the language that we look for. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(
      tag.replaceAll('_', '-').replace(/^([a-z]{2,3})(-[a-z]{3})+(?=-|$)/, '$1'),
    ).maximize()
  } catch {
    return undefined
  }
}
