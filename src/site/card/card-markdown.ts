/** A country's card for programs: each carrier with its quickest checks. */
import type { Root } from 'mdast'
import { addresses } from '@/addresses'
import type { CheckView } from '@/content/balance-checks/check-view'
import { namesIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { emergencyMarkdown } from '../country/country-markdown'
import { pageEnd } from '../markdown/page-end'
import {
  type Block,
  heading,
  type Inline,
  joined,
  list,
  listOfBlocks,
  pageLink,
  paragraph,
  root,
} from '../markdown/tree'
import { subjectMarkdown } from '../parts/channel-parts'
import type { CardView } from './card-query'
import { decidesInWords, knownInWords } from './card-words'

export function cardMarkdown(view: CardView): Root {
  const { language, name, slug, carriers, withoutChecks, gone, updated } = view
  const text = textIn(language)
  return root(
    heading(1, text('card.title', { country: name })),
    listOfBlocks(carriers.map((carrier) => ofCarrier(carrier, view))),
    withoutChecks.length > 0 &&
      paragraph(text('card.withoutChecks', { carriers: namesIn(language, withoutChecks) })),
    gone.length > 0 && paragraph(text('card.gone', { carriers: namesIn(language, gone) })),
    emergencyMarkdown(view),
    pageEnd(language, addresses.card(language, slug), updated),
  )
}

function ofCarrier({ name, address, checks }: CardView['carriers'][number], { language }: CardView): Block[] {
  const lines = list(checks.map((check) => line(check, language)))
  return lines ? [paragraph(...pageLink(address, name)), lines] : []
}

function line(check: CheckView, language: Language): Inline[] {
  return joined(' · ', [
    [textIn(language)(`check.channel.${check.channel}`)],
    subjectMarkdown(check, language),
    ...decidesInWords(check, language).map((words) => [words]),
    [knownInWords(check, language)],
  ])
}
