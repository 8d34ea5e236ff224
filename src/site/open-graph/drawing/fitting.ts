/** Fitting: words made to fit the room that there is: first smaller, then shorter. */

import { shortened } from './drawable-text'
import type { Room } from './layout'
import { type Block, type Style, textBlock } from './text-block'

/** The first of these sizes at which the text fits; at the last one it is shortened until it does. */
export async function fitted(
  text: string,
  style: Omit<Style, 'size'>,
  width: number,
  rooms: readonly Room[],
): Promise<Block> {
  let last: Room = { size: 12, height: 0 }
  for (const room of rooms) {
    const block = await textBlock(text, { ...style, size: room.size }, width)
    if (fits(block, width, room)) return block
    last = room
  }
  return shortenedTo(text, { ...style, size: last.size }, width, last)
}

async function shortenedTo(text: string, style: Style, width: number, room: Room): Promise<Block> {
  let fitting = await textBlock('…', style)
  let [from, to] = [1, text.length]
  while (from <= to) {
    const middle = Math.floor((from + to) / 2)
    const block = await textBlock(shortened(text, middle), style, width)
    if (fits(block, width, room)) [fitting, from] = [block, middle + 1]
    else to = middle - 1
  }
  return fitting
}

function fits(block: Block, width: number, { height }: Room): boolean {
  return block.width <= width && block.height <= height
}

/** As narrow as it can be without another line, so that the lines are about equally long. */
export async function balanced(block: Block): Promise<Block> {
  const { text, style } = block
  const height = block.height + 0.6 * style.size
  let best = block
  let [from, to] = [Math.ceil(block.width / 2), block.width]
  while (to - from > 12) {
    const middle = Math.floor((from + to) / 2)
    const narrower = await textBlock(text, style, middle)
    if (narrower.height <= height && narrower.width <= middle) [best, to] = [narrower, middle]
    else from = middle
  }
  return best
}
