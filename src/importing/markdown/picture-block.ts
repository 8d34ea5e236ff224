/** Pictures of a Markdown text as blocks. Of those that cannot be shown, the caption stays. */
import type { Image } from 'mdast'
import type { Conversion } from './conversion'
import { block, type LexicalNode, paragraph, text } from './lexical'

export function pictureBlocks(pictures: Image[], conversion: Conversion): LexicalNode[] {
  return pictures.flatMap((image) => {
    const picture = conversion.references.pictures.get(image.url) ?? { problem: 'it was not found' }
    if ('media' in picture) {
      const caption = image.title ? { caption: image.title } : {}
      return [block('picture', conversion.nextId(), { picture: picture.media, ...caption })]
    }
    conversion.dropped(
      image,
      `the picture ${image.url}${image.alt ? ` (${image.alt})` : ''}: ${picture.problem}`,
    )
    return image.title ? [paragraph([text(image.title)])] : []
  })
}
