/** What the preview picture of a country's page and card says: the quickest known ways with its carriers. */
import { listAnswer } from '../parts/check-picture'
import type { Picture } from '../pictures/picture'
import { textIn } from '../text/texts'
import type { CountryView } from './country-query'

type Said = Pick<CountryView, 'language' | 'name' | 'carriers'>

export function countryPicture({ language, name, carriers }: Said): Picture {
  const text = textIn(language)
  const nothing = {
    text: text(carriers.length > 0 ? 'country.nothingKnown' : 'country.noCarriers'),
    language,
  }
  return {
    language,
    title: { text: text('country.title', { country: name }), language },
    answer: listAnswer(carriers.map(({ checks: [quickest], ...carrier }) => ({ ...carrier, quickest }))) ?? {
      kind: 'words',
      text: nothing,
    },
  }
}
