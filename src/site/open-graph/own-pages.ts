/** Own pages: the site asked as anybody asks it, for its pages and for the pictures that belong to them. */
import { addresses } from '@/addresses'
import { pictureHeader } from './picture-header'
import type { Look } from './picture-keeper'

/** Every page of the sitemap, by its address without the site's own in front. */
export async function ownPages(site: string): Promise<string[]> {
  const shards = locations(await textOf(site + addresses.sitemap))
  const pages: string[] = []
  for (const shard of shards) pages.push(...locations(await textOf(site + shard)))
  return pages
}

export async function lookAtPicture(site: string, page: string): Promise<Look | undefined> {
  const { status, headers } = await fetch(site + addresses.ogImage(page), { method: 'HEAD' })
  if (status === 404) return undefined
  const picture = headers.get(pictureHeader)
  if (!picture) throw new Error(`The picture of ${page} was answered with ${status}.`)
  return { picture, tags: (headers.get('surrogate-key') ?? '').split(' ') }
}

async function textOf(address: string): Promise<string> {
  const reply = await fetch(address)
  if (!reply.ok) throw new Error(`${address} was answered with ${reply.status}.`)
  return reply.text()
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
}
