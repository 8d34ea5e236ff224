/** Names of a country in every language: those of the Unicode CLDR, unless the country file has a better one. */
import { type Language, languageCodes } from '@/translation/languages'
import { ImportError } from '../import-error'
import type { Texts } from '../yaml-entry'

export function countryNames(code: string, own: Texts): Record<Language, string> {
  const names: Record<string, string> = Object.fromEntries(
    languageCodes.map((language) => [language, own[language] ?? cldrName(code, language)]),
  )
  if (isComplete(names)) return names
  const missing = languageCodes.filter((language) => !names[language])
  throw new ImportError(
    `${code} has no name in ${missing.join(', ')}: give it in the country file under "names".`,
  )
}

function cldrName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code) ?? ''
}

function isComplete(names: Record<string, string>): names is Record<Language, string> {
  return languageCodes.every((language) => names[language])
}
