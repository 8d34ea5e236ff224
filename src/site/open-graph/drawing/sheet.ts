/** Sheet: the paper of one picture. Shapes lie on it as SVG, words above them as pixels. */
import sharp from 'sharp'
import { pictureSize } from '../og-image'
import { type Box, fromLeft } from './layout'
import type { Block } from './text-block'

export const colors = {
  paper: '#fbfaf6',
  raised: '#ffffff',
  ink: '#1c1b19',
  soft: '#5d5a53',
  accent: '#0a5f52',
  keyEdge: '#c9c3b4',
}

export class Sheet {
  #shapes: string[] = []
  #blocks: { block: Block; left: number; top: number }[] = []

  /** Everything is counted from the side on which the language begins. */
  constructor(readonly rightToLeft: boolean) {}

  put(block: Block, x: number, y: number) {
    const left = fromLeft(x - block.lead, block.width, this.rightToLeft)
    this.#blocks.push({ block, left, top: Math.round(y) })
  }

  putCentred(block: Block, { x, y, width, height }: Box) {
    this.put(block, x + (width - block.width) / 2, y + (height - block.height) / 2)
  }

  /** Something that looks pressable; the box is its face, to which its lower edge comes. */
  key({ x, y, width, height }: Box) {
    const left = fromLeft(x, width, this.rightToLeft)
    const edge = height > 90 ? 8 : 5
    const radius = height > 90 ? 22 : 14
    const face = `x="${left}" y="${y}" width="${width}" rx="${radius}" stroke="${colors.keyEdge}" stroke-width="2"`
    this.shape(`<rect ${face} height="${height + edge}" fill="${colors.keyEdge}"/>`)
    this.shape(`<rect ${face} height="${height}" fill="${colors.raised}"/>`)
  }

  /** A drawing of 24 × 24, stroked. */
  glyph(path: string, { x, y, size }: { x: number; y: number; size: number }) {
    const place = `translate(${fromLeft(x, size, this.rightToLeft)} ${Math.round(y)}) scale(${size / 24})`
    const pen = `fill="none" stroke="${colors.accent}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"`
    this.shape(`<path transform="${place}" d="${path}" ${pen}/>`)
  }

  shape(svg: string) {
    this.#shapes.push(svg)
  }

  /** Few colours on paper: with a palette of sixteen the file is a third as large, and no difference can be seen. */
  async png(): Promise<Buffer> {
    const { width, height } = pictureSize
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${colors.paper}"/>${this.#shapes.join('')}</svg>`
    return sharp(Buffer.from(svg))
      .composite(
        this.#blocks.map(({ block, left, top }) => ({
          input: block.pixels,
          raw: { width: block.width, height: block.height, channels: 4 },
          left,
          top,
        })),
      )
      .flatten({ background: colors.paper })
      .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 })
      .toBuffer()
  }
}
