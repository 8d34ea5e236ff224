/** The home page for programs. */
import type { Root } from 'mdast'
import { addresses } from '@/addresses'
import { textIn } from '@/text/texts'
import { pageEnd } from '../markdown/page-end'
import { code, heading, type Inline, joined, list, pageLink, paragraph, root } from '../markdown/tree'
import type { CountryEntry, HomeView } from './home-query'

export function homeMarkdown({ language, countries, travelEsims, updated }: HomeView): Root {
  const text = textIn(language)
  const place = ({ name, address, callingCode, carriers }: CountryEntry): Inline[] =>
    joined(' · ', [
      pageLink(address, name),
      [code(callingCode)],
      [text('home.carriers', { count: carriers })],
    ])
  return root(
    heading(1, text('home.title')),
    paragraph(text('home.lede')),
    heading(2, text('nav.countries')),
    list(countries.map(place)),
    travelEsims && heading(2, text('home.travelEsims')),
    travelEsims && list([place(travelEsims)]),
    paragraph(...pageLink(addresses.guides(language), text('nav.guides'))),
    pageEnd(language, addresses.home(language), updated),
  )
}
