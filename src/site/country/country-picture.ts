/** What the preview picture of a country's page says: its first carriers and the quickest known way with each. */
import { listAnswer } from '../parts/check-picture'
import type { Picture } from '../pictures/picture'
import { textIn } from '../text/texts'
import type { CountryView } from './country-query'

export function countryPicture({ language, name, carriers }: CountryView): Picture {
  const text = textIn(language)
  const nothing = {
    text: text(carriers.length > 0 ? 'country.nothingKnown' : 'country.noCarriers'),
    language,
  }
  return {
    language,
    title: { text: text('country.title', { country: name }), language },
    answer: listAnswer(carriers) ?? { kind: 'words', text: nothing },
  }
}
