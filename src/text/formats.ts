/** Days, names and lists, written by the rules of the reader's language. */
import { direction, type Language } from '@/translation/languages'
import { localeFor } from './texts'

/**
 * A day known to the day, the month or the year (`2018`, `2018-04`, `2018-04-30`, or a time stamp), in words. What is
 * no day stands as it is written.
 */
export function dayIn(language: Language, day: string): string {
  if (!/^\d{4}(-\d\d){0,2}(T|$)/.test(day)) return day
  const [year, month, date] = day.slice(0, 10).split('-')
  return new Intl.DateTimeFormat(localeFor(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(date && { day: 'numeric' }),
  }).format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1))))
}

/** What a language is called in the reader's language. What is no language tag stands as it is written. */
export function languageNameIn(language: Language, code: string): string {
  try {
    return new Intl.DisplayNames(localeFor(language), { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** Items joined as a sentence joins them: "balance and data left". */
export function listIn(language: Language, items: string[]): string {
  return new Intl.ListFormat(localeFor(language), { type: 'conjunction', style: 'long' }).format(items)
}

type Punctuation = { betweenItems: string; betweenSentences: '' | ' ' }

const western: Punctuation = { betweenItems: ', ', betweenSentences: ' ' }
/** A full stop as wide as a character needs no space behind it. */
const wide: Punctuation = { betweenItems: '、', betweenSentences: '' }

const punctuation: Record<Language, Punctuation> = {
  ar: { betweenItems: '، ', betweenSentences: ' ' },
  en: western,
  es: western,
  fr: western,
  ja: wide,
  ko: western,
  nb: western,
  nl: western,
  'zh-Hans': wide,
}

/**
 * Items one after the other, without "and". Every item is isolated, so that in a line that runs from right to
 * left a code still reads from left to right.
 */
export function enumerationIn(language: Language, items: string[]): string {
  const isolated = direction(language) === 'rtl' ? items.map((item) => `\u2068${item}\u2069`) : items
  return isolated.join(betweenItems(language))
}

/** What stands between the items of an enumeration. */
export function betweenItems(language: Language): string {
  return punctuation[language].betweenItems
}

/** What stands between two sentences. */
export function gapIn(language: Language): '' | ' ' {
  return punctuation[language].betweenSentences
}

/** The names of things, one after the other. */
export function namesIn(language: Language, named: { name: string }[]): string {
  return enumerationIn(
    language,
    named.map(({ name }) => name),
  )
}

export function byNameIn<Item>(
  language: Language,
  name: (item: Item) => string,
): (a: Item, b: Item) => number {
  const { compare } = new Intl.Collator(localeFor(language))
  return (a, b) => compare(name(a), name(b))
}
