/** What the preview picture of a carrier's page says: the quickest known way, or that there is none. */
import { byUsefulness } from '../parts/check-order'
import { checkAnswer } from '../parts/check-picture'
import type { Answer, Picture } from '../pictures/picture'
import { textIn } from '../text/texts'
import type { CarrierView } from './carrier-query'

export function carrierPicture(view: CarrierView): Picture {
  const { language, name, country } = view
  return {
    language,
    tagline: textIn(language)('site.tagline'),
    above: country.name,
    title: { text: name, language },
    answer: answerOf(view),
  }
}

function answerOf({ language, gone, checks }: CarrierView): Answer {
  const text = textIn(language)
  const [quickest] = [...checks.withoutData, ...checks.maybeData, ...checks.withData].sort(byUsefulness)
  if (quickest && !gone) return checkAnswer(quickest, language)
  const words = text(gone ? 'carrier.gone' : 'carrier.nothing')
  return { kind: 'words', text: { text: words, language } }
}
