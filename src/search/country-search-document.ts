/** A country is found by its name in any of our languages and its own, its other names, and its codes. */

import { countryName } from '@/content/countries/country-name'
import { isTravelEsims } from '@/content/countries/travel-esims'
import type { Country } from '@/payload-types'
import { languageCodes } from '@/translation/languages'
import { localizedText, textFor } from '@/translation/localized'
import { namesOf, ranks, type SearchDocument } from './search-document'
import { vectorOf } from './tsvector'

export function countrySearchDocument(country: Country): SearchDocument {
  const { id, slug, callingCode, code, otherNames } = country
  return {
    kind: 'country',
    document: id,
    names: namesOf(
      { rank: ranks.own, names: Object.values(localizedText(country.name)) },
      { rank: ranks.native, names: namesInCldr(country) },
      { rank: ranks.other, names: [slug, ...(otherNames ?? [])] },
      { rank: ranks.code, names: [code, callingCode, callingCode?.replace('+', '00')] },
    ),
    rows: languageCodes.map((language) => {
      const name = countryName(country, language)
      const summary = textFor(country.summary, language)?.text ?? ''
      return {
        language,
        country: id,
        shown: { name, slug },
        words: vectorOf({ title: name, others: [summary] }, language),
      }
    }),
  }
}

/** What the Unicode CLDR calls it, short (`UK`) and long, in our languages and those spoken there. */
function namesInCldr(country: Country): string[] {
  const { code, languages } = country
  if (isTravelEsims(country)) return []
  return [...languageCodes, ...(languages ?? [])].flatMap((language) =>
    (['long', 'short'] as const).map((style) => nameInCldr(code, language, style)),
  )
}

/** Editors write the languages of a country by hand: what is no language tag has no names. */
function nameInCldr(code: string, language: string, style: 'long' | 'short'): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }).of(code) ?? ''
  } catch {
    return ''
  }
}
