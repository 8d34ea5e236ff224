/**
 * Language: one of the languages that readers can choose. Its code is BCP 47 and is also Payload's locale code.
 * The compiler names what a new one lacks.
 */
export const languages = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'zh-Hans', name: '简体中文', direction: 'ltr' },
  { code: 'ja', name: '日本語', direction: 'ltr' },
  { code: 'ko', name: '한국어', direction: 'ltr' },
  { code: 'es', name: 'Español', direction: 'ltr' },
  { code: 'fr', name: 'Français', direction: 'ltr' },
  { code: 'nl', name: 'Nederlands', direction: 'ltr' },
  { code: 'nb', name: 'Norsk bokmål', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
] as const

export type Language = (typeof languages)[number]['code']

export const defaultLanguage: Language = 'en'

export const languageCodes = languages.map(({ code }) => code)

export function isLanguage(value: unknown): value is Language {
  return languageCodes.some((code) => code === value)
}

/** As its own speakers write it. */
export function nameOfLanguage(language: string): string {
  return languages.find(({ code }) => code === language)?.name ?? language
}

export function direction(language: Language) {
  return languages.find(({ code }) => code === language)?.direction ?? 'ltr'
}

/** The first language of an Accept-Language header that the site speaks, by quality; otherwise the default one. */
export function preferredLanguage(acceptLanguage: string | null | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean)
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => tag && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of wanted) {
    const match = languageForTag(tag)
    if (match) return match
  }
  return defaultLanguage
}

/** Whose speakers read it, whatever their region: `zh-SG` means Simplified Chinese here, `no` and `nn` read Bokmål. */
const readBy: Record<Language, string[]> = {
  en: ['en'],
  'zh-Hans': ['zh'],
  ja: ['ja'],
  ko: ['ko'],
  es: ['es'],
  fr: ['fr'],
  nl: ['nl'],
  nb: ['nb', 'nn', 'no'],
  ar: ['ar'],
}

function languageForTag(tag: string): Language | undefined {
  const [base = ''] = tag.split('-')
  return languageCodes.find((code) => readBy[code].includes(base))
}
