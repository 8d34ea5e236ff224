/** A picture of a guide, loaded only when it comes near the screen. */
import type { PictureView } from './guide-pictures'

export function Picture({ picture, caption }: { picture: PictureView; caption?: string | null }) {
  const { source, alt, width, height } = picture
  return (
    <figure>
      <img
        src={source}
        alt={alt?.text ?? ''}
        lang={alt?.language}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
      />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
