/** A country's card for programs: each carrier with its quickest checks. */
import type { Root } from 'mdast'
import { addresses } from '@/addresses'
import { emergencyMarkdown } from '../country/country-markdown'
import { pageEnd } from '../markdown/page-end'
import { heading, type Inline, joined, list, pageLink, paragraph, root } from '../markdown/tree'
import { quickMarkdown } from '../parts/quick-markdown'
import { namesIn } from '../text/formats'
import { textIn } from '../text/texts'
import type { CardView } from './card-query'

export function cardMarkdown(view: CardView): Root {
  const { language, name, slug, carriers, withoutChecks, gone, updated } = view
  const text = textIn(language)
  return root(
    heading(1, text('card.title', { country: name })),
    list(carriers.map((carrier) => line(carrier, view))),
    withoutChecks.length > 0 &&
      paragraph(text('card.withoutChecks', { carriers: namesIn(language, withoutChecks) })),
    gone.length > 0 && paragraph(text('card.gone', { carriers: namesIn(language, gone) })),
    emergencyMarkdown(view),
    pageEnd(language, addresses.card(language, slug), updated),
  )
}

function line({ name, address, checks }: CardView['carriers'][number], { language }: CardView): Inline[] {
  return joined(' · ', [pageLink(address, name), ...checks.map((check) => quickMarkdown(check, language))])
}
