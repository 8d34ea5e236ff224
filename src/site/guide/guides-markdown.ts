/** The guide list for programs. */
import type { Root } from 'mdast'
import { addresses } from '@/addresses'
import { textIn } from '@/text/texts'
import { pageEnd } from '../markdown/page-end'
import { heading, paragraph, root } from '../markdown/tree'
import { guideListMarkdown } from './guide-list-markdown'
import { type GuidesView, latestGuide } from './guides-query'

export function guidesMarkdown({ language, guides }: GuidesView): Root {
  const text = textIn(language)
  return root(
    heading(1, text('guides.title')),
    paragraph(text('guides.lede')),
    guides.length === 0 && paragraph(text('guides.empty')),
    guideListMarkdown(guides, language),
    pageEnd(language, addresses.guides(language), latestGuide(guides)),
  )
}
