/** How we check, for programs. */
import type { Root } from 'mdast'
import { addresses } from '@/addresses'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { pageEnd } from '../markdown/page-end'
import { heading, list, paragraph, root, strong } from '../markdown/tree'

export function howWeCheckMarkdown({ language }: { language: Language }): Root {
  const text = textIn(language)
  return root(
    heading(1, text('method.title')),
    paragraph(text('method.lede')),
    heading(2, text('method.states')),
    list([
      [strong(text('check.state.reported')), ` ${text('method.reported')}`],
      [strong(text('method.verifiedName')), ` ${text('method.verified')}`],
      [strong(text('check.state.disputed')), ` ${text('method.disputed')}`],
      [strong(text('check.state.retired')), ` ${text('method.retired')}`],
    ]),
    heading(2, text('method.sources')),
    paragraph(text('method.sourcesText')),
    heading(2, text('method.unknown')),
    paragraph(text('method.unknownText')),
    heading(2, text('method.emergency')),
    paragraph(text('method.emergencyText')),
    pageEnd(language, addresses.howWeCheck(language)),
  )
}
