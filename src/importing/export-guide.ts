/** Exports one language of a guide as the Markdown file that an import makes the same guide of. */
import type { Payload } from 'payload'
import { type Body, mentionsIn } from '@/content/guides/guide-body'
import { idOf } from '@/content/relations'
import type { Guide } from '@/payload-types'
import type { Language } from '@/translation/languages'
import { addressOfPicture } from './kept-picture'
import { loadLinkedPages } from './linked-pages'
import type { Named, PageKey } from './writing/named'
import { writtenGuide } from './writing/written-guide'

export interface ExportedGuide {
  /** Of the file: `check-esim-balance-colombia.es.md`. */
  name: string
  markdown: string
}

export interface ExportOrder {
  id: number
  language: Language
  /** The newest text that was saved, instead of what readers have. */
  draft: boolean
}

/** Nothing where the guide has no text in the language. */
export async function exportGuide(
  payload: Payload,
  { id, language, draft }: ExportOrder,
): Promise<ExportedGuide | undefined> {
  const guide = await (draft ? readNewest : readPublished)(payload, id, language)
  if (!guide?.body && !guide?.title && !guide?.summary) return undefined
  const country = idOf(guide.country)
  const markdown = writtenGuide(
    {
      ...{ title: guide.title, summary: guide.summary, body: guide.body, slug: guide.slug, language },
      sourceLanguage: guide.sourceLanguage,
      country: country === undefined ? undefined : await codeOf(payload, country),
      carriers: (guide.carriers ?? []).flatMap((carrier) => idOf(carrier) ?? []),
    },
    await named(payload, guide.body, language, country),
  )
  return { name: `${guide.slug || `guide-${id}`}.${language}.md`, markdown }
}

const plain = { fallbackLocale: false, depth: 0 } as const

async function readNewest(payload: Payload, id: number, locale: Language): Promise<Guide | null> {
  return payload.findByID({ collection: 'guides', id, locale, draft: true, disableErrors: true, ...plain })
}

/** As anybody reads it. */
async function readPublished(payload: Payload, id: number, locale: Language): Promise<Guide | undefined> {
  const where = { id: { equals: id } }
  const { docs } = await payload.find({
    collection: 'guides',
    where,
    locale,
    overrideAccess: false,
    ...plain,
  })
  return docs[0]
}

async function codeOf(payload: Payload, country: number): Promise<string | undefined> {
  const select = { code: true } as const
  const common = { collection: 'countries', select, depth: 0, disableErrors: true } as const
  return (await payload.findByID({ ...common, id: country }))?.code
}

/** `country`: of the guide, whose carriers go without its name. */
async function named(
  payload: Payload,
  body: Body | null,
  language: Language,
  country: number | undefined,
): Promise<Named> {
  const pages = [...(await loadLinkedPages(payload))]
  const own = pages.find(([, { relationTo, id }]) => relationTo === 'countries' && id === country)?.[0]
  const ownCarriers = `carrier:${own?.replace('country:', '')}/`
  return {
    checks: await keysOfChecks(payload),
    carriers: new Map(
      pages
        .filter(([, { relationTo }]) => relationTo === 'carriers')
        .map(([name, { id }]) => [id, name.replace(ownCarriers, '').replace('carrier:', '')]),
    ),
    pages: new Map(
      pages.map(([name, { relationTo, id }]): [PageKey, string] => [`${relationTo} ${id}`, name]),
    ),
    pictures: await picturesOf(payload, body ? mentionsIn(body).pictures : [], language),
  }
}

async function keysOfChecks(payload: Payload): Promise<Map<number, string>> {
  const select = { key: true } as const
  const { docs } = await payload.find({ collection: 'balance-checks', select, depth: 0, pagination: false })
  return new Map(docs.map(({ id, key }) => [id, key]))
}

async function picturesOf(payload: Payload, ids: number[], locale: Language): Promise<Named['pictures']> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: ids } }
  const { docs } = await payload.find({ collection: 'media', where, locale, pagination: false, ...plain })
  return new Map(
    docs.flatMap(({ id, filename, alt }) =>
      filename ? [[id, { address: addressOfPicture(filename), description: alt ?? '' }] as const] : [],
    ),
  )
}

/** The guide of this slug, published or only drafted, or of this id. */
export async function findGuide(payload: Payload, idOrSlug: string): Promise<number | undefined> {
  for (const draft of [false, true]) {
    const where = { slug: { equals: idOrSlug } }
    const { docs } = await payload.find({ collection: 'guides', where, draft, depth: 0, limit: 1 })
    if (docs[0]) return docs[0].id
  }
  const id = /^\d{1,9}$/.test(idOrSlug) ? Number(idOrSlug) : 0
  const { totalDocs } = await payload.count({ collection: 'guides', where: { id: { equals: id } } })
  return totalDocs > 0 ? id : undefined
}
