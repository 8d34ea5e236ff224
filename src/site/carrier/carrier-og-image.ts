/** What the preview image of a carrier's page says: the quickest known way, or that there is none. */

import { byUsefulness } from '@/content/balance-checks/check-order'
import { textIn } from '@/text/texts'
import type { OgImage, OgImageAnswer } from '../open-graph/og-image'
import { checkAnswer } from '../parts/check-og-image'
import type { CarrierView } from './carrier-query'

export function carrierOgImage(view: CarrierView): OgImage {
  const { language, name, country } = view
  return {
    language,
    tagline: textIn(language)('site.tagline'),
    above: country.name,
    title: { text: name, language },
    answer: answerOf(view),
  }
}

function answerOf({ language, gone, checks }: CarrierView): OgImageAnswer {
  const text = textIn(language)
  const [quickest] = [...checks.withoutData, ...checks.maybeData, ...checks.withData].sort(
    byUsefulness(language),
  )
  if (quickest && !gone) return checkAnswer(quickest, language)
  const words = text(gone ? 'carrier.gone' : 'carrier.nothing')
  return { kind: 'words', text: { text: words, language } }
}
