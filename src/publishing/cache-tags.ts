/**
 * Cache tag: a name for something that responses depend on. A response carries the tags of what it shows; a change
 * names those of what it changes. These are all the tags that exist.
 */
import { idOf, type Relation } from '@/content/relations'

const one =
  <Kind extends string>(kind: Kind) =>
  (document: Relation): `${Kind}:${number}` =>
    `${kind}:${idOf(document) ?? 0}`

export const cacheTags = {
  /** Everything that the site sends. */
  site: 'site',
  /** One document, whoever shows it. */
  country: one('country'),
  carrier: one('carrier'),
  balanceCheck: one('balance-check'),
  guide: one('guide'),
  media: one('media'),
  /** What readers reported about one balance check. */
  reports: one('reports'),
  /** The list of a country's guides. */
  guidesOfCountry: one('guides-of-country'),
  /** Lists of all there are. */
  countries: 'countries',
  carriers: 'carriers',
  balanceChecks: 'balance-checks',
  guides: 'guides',
  redirects: 'redirects',
} as const

type Made<Tag> = Tag extends (document: Relation) => infer Name ? Name : Tag
export type CacheTag = Made<(typeof cacheTags)[keyof typeof cacheTags]>
