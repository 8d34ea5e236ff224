/** Pictures of a guide, with their description in the language of its text or the best other one. */
import { cacheTags } from '@/publishing/cache-tags'
import type { Language } from '@/translation/languages'
import { type TextInLanguage, textFor } from '@/translation/localized'
import type { QueryContext } from '../document/run-query'

/** `source` is a path of the site; sizes are in pixels. */
export type PictureView = { source: string; alt?: TextInLanguage; width?: number; height?: number }

export async function guidePictures(
  { payload, dependsOn }: QueryContext,
  ids: number[],
  written: Language,
): Promise<Map<number, PictureView>> {
  if (ids.length === 0) return new Map()
  for (const id of ids) dependsOn(cacheTags.media(id))
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    locale: 'all',
    depth: 0,
    pagination: false,
  })
  return new Map(
    docs.flatMap(({ id, alt, url, width, height, sizes }) => {
      const shown = sizes?.page?.url ? sizes.page : { url, width, height }
      if (!shown.url) return []
      const view: PictureView = {
        source: new URL(shown.url, 'http://own').pathname,
        alt: textFor(alt, written),
        width: shown.width ?? undefined,
        height: shown.height ?? undefined,
      }
      return [[id, view] as const]
    }),
  )
}
