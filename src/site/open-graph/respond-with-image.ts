/**
 * Responds with a page's image. It is drawn when it is asked for first, and the request waits; where that takes too
 * long, the common image is sent, which nobody may cache, and the next request finds the page's own.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { CacheTag } from '@/publishing/cache-tags'
import { errorForTheLog } from '@/requests/fault'
import { baseHeaders } from '../document/document-headers'
import { cacheable } from '../document/respond'
import { readCommonImage } from './common-image'
import { Drawer } from './drawer'
import { readImage, writeImage } from './image-folder'
import { fingerprint, type OgImage } from './og-image'

/** Milliseconds. Messengers give up after some seconds. */
const longestWait = 2_000

const drawer = new Drawer()
const drawings = new Map<string, Promise<Buffer | undefined>>()

export async function respondWithImage(
  image: OgImage,
  dependsOn: { tags: Iterable<CacheTag>; until?: number },
): Promise<Response> {
  const name = fingerprint(image)
  const png = (await readImage(name)) ?? (await Promise.race([drawn(name, image), sleep(longestWait)]))
  if (png) return cacheable({ headers: baseHeaders('image/png'), body: new Uint8Array(png), ...dependsOn })
  const common = new Uint8Array(await readCommonImage())
  const length = String(common.length)
  const headers = { 'content-type': 'image/png', 'content-length': length, 'cache-control': 'no-store' }
  return new Response(common, { headers })
}

/** Once for all who wait for it. Nothing when too many wait, or when it cannot be drawn: then the log says why. */
function drawn(name: string, image: OgImage): Promise<Buffer | undefined> {
  const known = drawings.get(name)
  if (!known && drawer.full) return Promise.resolve(undefined)
  const drawing = known ?? draw(name, image)
  drawings.set(name, drawing)
  return drawing
}

async function draw(name: string, image: OgImage): Promise<Buffer | undefined> {
  try {
    const png = await drawer.draw(image)
    await writeImage(name, png)
    return png
  } catch (error) {
    console.error(errorForTheLog(error, 'A preview image could not be drawn.'))
    return undefined
  } finally {
    drawings.delete(name)
  }
}
