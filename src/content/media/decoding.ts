/**
 * Decoding: pictures are unpacked one at a time. One of 40 megapixels takes 160 MB and keeps a processor busy for
 * seconds; left alone, sharp would unpack as many as come, each on every processor, and no page would be made meanwhile.
 */
import sharp, { type Sharp } from 'sharp'
import { Turns } from './turns'

/** How many wait is bounded where they come in (`upload-queue.ts`); an import waits for its own. */
export const decoding = new Turns(Number.POSITIVE_INFINITY)

/** One thread of libvips; the pages' own is never one of its. */
sharp.concurrency(1)

/** sharp for Payload: whatever it makes waits for its turn. */
export function sharpInTurn(...given: Parameters<typeof sharp>): Sharp {
  return inTurn(sharp(...given))
}

function inTurn(image: Sharp): Sharp {
  const { toBuffer, clone } = image
  return Object.assign(image, {
    toBuffer: new Proxy(toBuffer, {
      apply: (make, _, options) => decoding.take(() => Reflect.apply(make, image, options)),
    }),
    clone: new Proxy(clone, { apply: (make) => inTurn(Reflect.apply(make, image, [])) }),
  })
}
