/** A picture of a guide, loaded only when it comes near the screen. */
import type { PictureBlock } from '@/payload-types'

export function Picture({ picture, caption }: PictureBlock) {
  if (typeof picture !== 'object') return null
  const page = picture.sizes?.page
  const source = page?.url ?? picture.url
  if (!source) return null
  return (
    <figure>
      <img
        src={source}
        alt={picture.alt}
        width={page?.width ?? picture.width ?? undefined}
        height={page?.height ?? picture.height ?? undefined}
        loading="lazy"
        decoding="async"
      />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
