/** Reader pages: every page that readers can open, by kind, in every language; of searches, one for every country. */
import type { Payload } from 'payload'
import { addresses, searchAddress } from '@/addresses'
import { languageCodes } from '@/translation/languages'

export const pageKinds = [
  'home',
  'country',
  'card',
  'carrier',
  'guide list',
  'guide',
  'how we check',
] as const
/** What somebody searched for is answered anew every time. */
export const kinds = [...pageKinds, 'search'] as const
export type Kind = (typeof kinds)[number]

export interface ReaderPage {
  kind: Kind
  path: string
}

export async function readerPages(payload: Payload): Promise<ReaderPage[]> {
  const all = { depth: 1, pagination: false } as const
  const countries = await payload.find({ collection: 'countries', ...all })
  const carriers = await payload.find({ collection: 'carriers', ...all })
  const guides = await payload.find({ collection: 'guides', ...all })
  return languageCodes.flatMap((language): ReaderPage[] => [
    { kind: 'home', path: addresses.home(language) },
    { kind: 'guide list', path: addresses.guides(language) },
    { kind: 'how we check', path: addresses.howWeCheck(language) },
    ...countries.docs.map(({ slug }) => page('country', addresses.country(language, slug))),
    ...countries.docs.map(({ slug }) => page('card', addresses.card(language, slug))),
    ...countries.docs.map(({ name }) => page('search', searchAddress(language, name))),
    ...carriers.docs.flatMap(({ country, slug }) =>
      typeof country === 'object' ? page('carrier', addresses.carrier(language, country.slug, slug)) : [],
    ),
    ...guides.docs.map(({ slug }) => page('guide', addresses.guide(language, slug))),
  ])
}

function page(kind: Kind, path: string): ReaderPage {
  return { kind, path }
}
