/**
 * Localized text: the same field in every language it has, as Payload gives it when asked for `locale: 'all'`.
 * Payload's generated types describe one language, so the shape is looked at here, in one guarded place.
 */
import { defaultLanguage, isLanguage, type Language, languageCodes } from './languages'

export type LocalizedText = Partial<Record<Language, string>>

/** A text together with the language it is in, so that a page can say so. */
export type TextInLanguage = { text: string; language: Language }

export function localizedText(value: unknown): LocalizedText {
  if (typeof value !== 'object' || value === null) return {}
  const texts: LocalizedText = {}
  for (const [code, text] of Object.entries(value)) {
    if (isLanguage(code) && typeof text === 'string' && text.trim()) texts[code] = text
  }
  return texts
}

/** The text in the wanted language; else in the default one; else in any. Nothing when there is none. */
export function textFor(value: unknown, wanted: Language): TextInLanguage | undefined {
  const texts = localizedText(value)
  for (const language of [wanted, defaultLanguage, ...languageCodes]) {
    const text = texts[language]
    if (text) return { text, language }
  }
  return undefined
}
