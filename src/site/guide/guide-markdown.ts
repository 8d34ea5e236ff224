/** A guide for programs: the same text, facts in the language of the page. */
import type { Root } from 'mdast'
import { addresses } from '@/addresses'
import { bodyNodes } from '@/content/guides/body-node'
import { type Body, isBlock } from '@/content/guides/guide-body'
import { idOf } from '@/content/relations'
import type {
  BalanceCheckBlock,
  ComparisonBlock,
  NoteBlock,
  PictureBlock,
  QuestionBlock,
  StepsBlock,
} from '@/payload-types'
import { languageNameIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import { absolute } from '../document/absolute'
import { pageEnd } from '../markdown/page-end'
import { type Block, heading, link, pageLink, paragraph, quote, root, strong, table } from '../markdown/tree'
import { checkMarkdown } from '../parts/check-markdown'
import { quickMarkdown } from '../parts/quick-markdown'
import { proseMarkdown } from './guide-prose'
import { comparedCarriers, type GuideView } from './guide-view'

export function guideMarkdown(view: GuideView): Root {
  const { language, written, title, summary, body, country, slug, updated } = view
  const text = textIn(language)
  return root(
    heading(1, title),
    written !== language &&
      quote(paragraph(text('guide.fallback', { language: languageNameIn(language, written) }))),
    paragraph(summary),
    proseMarkdown(bodyNodes(body), view.links, (fields) => blockMarkdown(fields, view)),
    country && paragraph(...pageLink(country.address, `${country.name}: ${text('guide.allCarriers')}`)),
    pageEnd(language, addresses.guide(language, slug), updated),
  )
}

function blockMarkdown(fields: object, view: GuideView): Block[] {
  const prose = (body: Body) => proseMarkdown(bodyNodes(body), view.links)
  if (isBlock<BalanceCheckBlock>(fields, 'balance-check')) {
    const check = view.checks.get(idOf(fields.balanceCheck) ?? 0)
    return check ? checkMarkdown(check, view.language, { depth: 3, withCarrier: true }) : []
  }
  if (isBlock<ComparisonBlock>(fields, 'comparison')) return comparison(fields, view)
  if (isBlock<NoteBlock>(fields, 'note'))
    return [quote(fields.title ? paragraph(strong(fields.title)) : null, prose(fields.text))]
  if (isBlock<QuestionBlock>(fields, 'question'))
    return [heading(3, fields.question), ...prose(fields.answer)]
  if (isBlock<StepsBlock>(fields, 'steps'))
    return [...(fields.title ? [heading(3, fields.title)] : []), ...prose(fields.steps)]
  if (isBlock<PictureBlock>(fields, 'picture')) return picture(fields, view)
  return []
}

function comparison({ carriers }: ComparisonBlock, view: GuideView): Block[] {
  const text = textIn(view.language)
  const columns = ['carrier', 'way', 'esim', 'prepaid'] as const
  const rows = comparedCarriers(view, carriers).map(({ name, address, gone, quickest, esim, prepaid }) => [
    pageLink(address, name),
    gone ? [text('carrier.gone')] : quickMarkdown(quickest, view.language),
    [text(`answer.${esim}`)],
    [text(`answer.${prepaid}`)],
  ])
  const compared = table([columns.map((column) => [text(`guide.comparison.${column}`)]), ...rows])
  return compared && rows.length > 0 ? [compared] : []
}

/** As a link: programs fetch it only if they want it. */
function picture({ picture: shown, caption }: PictureBlock, { pictures }: GuideView): Block[] {
  const found = pictures.get(idOf(shown) ?? 0)
  if (!found) return []
  return [paragraph(...link(absolute(found.source), found.alt?.text), caption && ` – ${caption}`)]
}
