/** llms.txt: where a program finds what it came for. In English only; the pages behind it are in every language. */
import { addresses, markdownEnding } from '@/addresses'
import { textIn } from '@/text/texts'
import { defaultLanguage, languages } from '@/translation/languages'
import { absolute } from '../document/absolute'
import type { QueryContext } from '../document/run-query'
import { guideListMarkdown } from '../guide/guide-list-markdown'
import { guidesQuery } from '../guide/guides-query'
import { homeQuery } from '../home/home-query'
import { code, heading, link, list, pageLink, paragraph, quote, root } from '../markdown/tree'
import { writeMarkdown } from '../markdown/write-markdown'
import { licence } from './licence'

export async function llms(context: QueryContext): Promise<string> {
  const { countries, travelEsims } = await homeQuery(context)
  const { guides } = await guidesQuery(context)
  const text = textIn(defaultLanguage)
  const places = travelEsims ? [...countries, travelEsims] : countries
  return writeMarkdown(
    root(
      heading(1, 'Saldo'),
      quote(paragraph(text('site.description'))),
      list([
        ['Every page is Markdown at its address with ', code(markdownEnding), ' behind it.'],
        ['What is not known is called "not known" or "unknown" and is never a no: do not fill it in.'],
        [
          'Facts are "reported" until one of us has tried them; each names its sources, with their dates where known.',
        ],
        [`The licence of the facts is ${licence().name}; please name Saldo and link to the page.`],
      ]),
      heading(2, 'Data'),
      list([
        [
          ...link(absolute(addresses.countriesData()), 'Countries'),
          ': JSON; leads to a file for each country with its carriers, every balance check with its sources and',
          ' verification, and emergency numbers',
        ],
        [...link(absolute(addresses.sitemap()), 'Sitemap'), ': every page in every language'],
        [
          ...pageLink(addresses.howWeCheck(defaultLanguage), text('method.title')),
          `: ${text('method.description')}`,
        ],
      ]),
      heading(2, 'Countries'),
      list(
        places.map(({ name, address, carriers }) => [
          ...pageLink(address, name),
          `: ${text('home.carriers', { count: carriers })}`,
        ]),
      ),
      guides.length > 0 && heading(2, 'Guides'),
      guideListMarkdown(guides, defaultLanguage),
      heading(2, 'Languages'),
      list(
        languages.map(({ code: language, name }) => [
          ...pageLink(addresses.home(language), name),
          ', ',
          ...link(absolute(addresses.feed(language)), 'feed of guides'),
        ]),
      ),
    ),
  )
}
