/** A country's name in a language: as the newsroom writes it there, else in the best other one, else its code. */
import type { Country } from '@/payload-types'
import type { Language } from '@/translation/languages'
import { textFor } from '@/translation/localized'

export function countryName(country: Pick<Country, 'name' | 'code'>, language: Language): string {
  return textFor(country.name, language)?.text ?? country.code
}
