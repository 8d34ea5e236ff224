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
