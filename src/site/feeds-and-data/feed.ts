/** Feed: the guides published in one language, the one that changed last first, as Atom (RFC 4287). */

import { addresses } from '@/addresses'
import { cacheTags } from '@/publishing/cache-tags'
import { lastChanges } from '@/publishing/last-change'
import { textIn } from '@/text/texts'
import { absolute } from '../document/absolute'
import type { QueryContext } from '../document/run-query'
import { guidesPublishedIn } from '../guide/guide-entries'
import { element, writeXml } from './xml'

const newest = 50
/** Atom wants a date even where nothing has happened yet. */
const never = '1970-01-01T00:00:00.000Z'

export async function feed(context: QueryContext): Promise<string> {
  const { language, dependsOn } = context
  dependsOn(cacheTags.guides)
  const lastChange = await lastChanges(context.payload)
  const guides = (await guidesPublishedIn(context, language))
    .map((guide) => ({ ...guide, updated: lastChange(guide, language) }))
    .sort((a, b) => b.updated.localeCompare(a.updated))
    .slice(0, newest)
  const text = textIn(language)
  const own = absolute(addresses.feed(language))
  return writeXml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, own),
      element('title', {}, `${text('guides.title')} – Saldo`),
      element('subtitle', {}, text('guides.lede')),
      element('updated', {}, guides[0]?.updated ?? never),
      element(
        'author',
        {},
        element('name', {}, 'Saldo'),
        element('uri', {}, absolute(addresses.home(language))),
      ),
      element('link', { rel: 'self', type: 'application/atom+xml', href: own }),
      element('link', { rel: 'alternate', type: 'text/html', href: absolute(addresses.guides(language)) }),
      ...guides.map((guide) =>
        element(
          'entry',
          {},
          element('id', {}, `${own}#guide-${guide.id}`),
          element('title', {}, guide.title ?? ''),
          element('updated', {}, guide.updated),
          element('link', {
            rel: 'alternate',
            type: 'text/html',
            href: absolute(addresses.guide(language, guide.slug)),
          }),
          element('summary', {}, guide.summary ?? ''),
        ),
      ),
    ),
  )
}
