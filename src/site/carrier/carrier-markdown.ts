/** A carrier's page for programs: every known way, and what is known to be wrong. */
import type { Root } from 'mdast'
import { addresses } from '@/addresses'
import type { CheckView } from '@/content/balance-checks/check-view'
import { dayIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import { pageEnd } from '../markdown/page-end'
import { type Block, code, heading, joined, link, list, pageLink, paragraph, root } from '../markdown/tree'
import { checkMarkdown } from '../parts/check-markdown'
import type { CarrierView } from './carrier-query'

export function carrierMarkdown(view: CarrierView): Root {
  const { language, name, country, slug, checks } = view
  const text = textIn(language)
  const none = Object.values(checks).every((some) => some.length === 0)
  return root(
    heading(1, text('carrier.title', { carrier: name })),
    profile(view),
    gone(view),
    none && !view.gone && paragraph(text('carrier.nothing')),
    section(text('carrier.withoutData'), checks.withoutData, view),
    section(text('carrier.maybeData'), checks.maybeData, view),
    section(text('carrier.withData'), checks.withData, view),
    section(text('carrier.ended'), checks.ended, view),
    knownWrong(view),
    pageEnd(language, addresses.carrier(language, country.slug, slug), view.updated),
  )
}

function profile(view: CarrierView): Block[] {
  const { language, country, aliases, kind, esim, prepaid, note, website } = view
  const text = textIn(language)
  const fact = (what: 'esim' | 'prepaid', answer: 'yes' | 'no' | 'unknown') =>
    text('carrier.fact', { name: text(`carrier.${what}`), answer: text(`answer.${answer}`) })
  const facts = list([
    pageLink(addresses.country(language, country.slug), country.name),
    ...(kind === 'unknown' ? [] : [[text(`carrier.kind.${kind}`)]]),
    [fact('esim', esim)],
    [fact('prepaid', prepaid)],
    ...(website ? [link(website, text('carrier.website'))] : []),
    ...(aliases.length > 0 ? [[text('carrier.alsoKnownAs', { names: aliases.join(' · ') })]] : []),
  ])
  return [note && paragraph(note.text), facts].flatMap((block) => block || [])
}

function gone({ gone: end, language }: CarrierView): Block[] {
  if (!end) return []
  const text = textIn(language)
  return [
    heading(2, text('carrier.gone')),
    paragraph(
      ...joined(' ', [
        [end.reason?.text],
        [text('carrier.goneSince', { day: dayIn(language, end.since) })],
        link(end.source, end.source),
      ]),
    ),
  ]
}

function section(title: string, checks: CheckView[], { language }: CarrierView): Block[] {
  if (checks.length === 0) return []
  return [heading(2, title), ...checks.flatMap((check) => checkMarkdown(check, language, { depth: 3 }))]
}

function knownWrong({ knownWrong: facts, language }: CarrierView): Block[] {
  const text = textIn(language)
  const wrong = list(
    facts.map(({ value, dialled, claim, truth, source }) =>
      joined(' · ', [[dialled ? code(value) : value], [claim?.text], [truth?.text], link(source, source)]),
    ),
  )
  return wrong
    ? [heading(2, text('carrier.knownWrong')), paragraph(text('carrier.knownWrongLede')), wrong]
    : []
}
