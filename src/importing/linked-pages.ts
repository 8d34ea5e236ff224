/**
 * Linked page: a guide, a carrier or a country that a text links to as a record, so that the link follows when its
 * address changes. Markdown names it `guide:slug`, `carrier:country/slug` or `country:slug`.
 */
import type { Payload } from 'payload'
import type { LinkedKind } from '@/content/guides/guide-body'
import { idOf } from '@/content/relations'

export interface LinkedPage {
  relationTo: LinkedKind
  id: number
  /** As people call it. */
  name: string
}

/** By the name that Markdown gives them. */
export type LinkedPages = ReadonlyMap<string, LinkedPage>

export async function loadLinkedPages(payload: Payload): Promise<LinkedPages> {
  const every = { depth: 0, pagination: false } as const
  const named = { slug: true, name: true } as const
  const [countries, carriers, guides] = await Promise.all([
    payload.find({ collection: 'countries', select: { slug: true }, ...every }),
    payload.find({ collection: 'carriers', select: { ...named, country: true }, ...every }),
    payload.find({ collection: 'guides', select: { slug: true }, ...every }),
  ])
  const countryOf = new Map(countries.docs.map(({ id, slug }) => [id, slug]))
  const page = (relationTo: LinkedKind, id: number, name: string): LinkedPage => ({ relationTo, id, name })
  return new Map([
    ...countries.docs.map(({ id, slug }) => [`country:${slug}`, page('countries', id, slug)] as const),
    ...carriers.docs.map(({ id, slug, name, country }) => {
      const path = `${countryOf.get(idOf(country) ?? 0)}/${slug}`
      return [`carrier:${path}`, page('carriers', id, name)] as const
    }),
    ...guides.docs.map(({ id, slug }) => [`guide:${slug}`, page('guides', id, slug)] as const),
  ])
}
