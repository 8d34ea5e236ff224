/** A country's page for programs. */
import type { Root } from 'mdast'
import { addresses } from '@/addresses'
import { enumerationIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import { guideListMarkdown } from '../guide/guide-list-markdown'
import { pageEnd } from '../markdown/page-end'
import {
  type Block,
  code,
  heading,
  type Inline,
  joined,
  list,
  pageLink,
  paragraph,
  root,
} from '../markdown/tree'
import { quickMarkdown } from '../parts/quick-markdown'
import type { CarrierEntry, CountryView } from './country-query'

export function countryMarkdown(view: CountryView): Root {
  const { language, name, slug, summary, carriers, guides } = view
  const text = textIn(language)
  return root(
    heading(1, text('country.title', { country: name })),
    summary && paragraph(summary.text),
    heading(2, text('country.carriers')),
    carriers.length === 0 && paragraph(text('country.noCarriers')),
    list(carriers.map((carrier) => line(carrier, view))),
    guides.length > 0 && heading(2, text('country.guides')),
    guideListMarkdown(guides, language),
    emergencyMarkdown(view),
    pageEnd(language, addresses.country(language, slug), view.updated),
  )
}

function line(
  { name, nativeName, address, gone, checks }: CarrierEntry,
  { language }: CountryView,
): Inline[] {
  const text = textIn(language)
  return joined(' · ', [
    pageLink(address, name),
    [nativeName !== name && nativeName],
    gone ? [text('carrier.gone')] : quickMarkdown(checks[0], language),
  ])
}

export function emergencyMarkdown({
  language,
  emergency: numbers,
}: Pick<CountryView, 'language' | 'emergency'>): Block[] {
  const text = textIn(language)
  const lines = numbers.map(({ number, services }): Inline[] => {
    const names = services.map((service) => text(`emergency.${service}`))
    return [code(number), ` ${enumerationIn(language, names)}`]
  })
  const known = list(lines)
  return known ? [heading(2, text('country.emergency')), paragraph(text('country.emergencyNote')), known] : []
}
