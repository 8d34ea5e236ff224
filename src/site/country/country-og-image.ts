/** What the preview image of a country's page and card says: the quickest known ways with its carriers. */

import { textIn } from '@/text/texts'
import type { OgImage } from '../open-graph/og-image'
import { listAnswer } from '../parts/check-og-image'
import type { CountryFacts } from './country-query'

type Said = Pick<CountryFacts, 'language' | 'name' | 'carriers'>

export function countryOgImage({ language, name, carriers }: Said): OgImage {
  const text = textIn(language)
  const nothing = {
    text: text(carriers.length > 0 ? 'country.nothingKnown' : 'country.noCarriers'),
    language,
  }
  return {
    language,
    title: { text: text('country.title', { country: name }), language },
    answer: listAnswer(
      carriers.map(({ checks: [quickest], ...carrier }) => ({ ...carrier, quickest })),
      language,
    ) ?? {
      kind: 'words',
      text: nothing,
    },
  }
}
