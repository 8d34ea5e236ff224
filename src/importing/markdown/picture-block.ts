/** Pictures of a Markdown text as blocks, and a word about those that cannot be shown. */
import type { Image } from 'mdast'
import type { Conversion } from './conversion'
import { block, type LexicalNode } from './lexical'

export function pictureBlocks(pictures: Image[], conversion: Conversion): LexicalNode[] {
  return pictures.flatMap((image) => {
    const picture = conversion.references.pictures.get(image.url) ?? { problem: 'it was not found' }
    if ('media' in picture) {
      const caption = image.title ? { caption: image.title } : {}
      return [block('picture', conversion.nextId(), { picture: picture.media, ...caption })]
    }
    conversion.dropped(image, `the picture ${image.url}: ${picture.problem}`)
    return []
  })
}
