/** How every page in Markdown ends: when it changed, and where people read it. */

import { dayIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { absolute } from '../document/absolute'
import { type Block, joined, link, paragraph } from './tree'

export function pageEnd(language: Language, address: string, updated?: string): Block[] {
  const day = updated && textIn(language)('footer.updated', { day: dayIn(language, updated) })
  return [{ type: 'thematicBreak' }, paragraph(...joined(' · ', [[day], link(absolute(address))]))]
}
