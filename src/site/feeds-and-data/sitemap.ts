/**
 * Sitemap: every published page in every language in which it exists, in shards that an index names. An entry gives
 * its last change, and its alternates as the page itself does.
 */
import { addresses } from '@/addresses'
import { absolute } from '../document/absolute'
import { alternatesOf } from '../document/alternates'
import type { QueryContext } from '../document/run-query'
import { type PublishedPage, publishedPages } from './published-pages'
import { type Element, element, writeXml } from './xml'

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const xhtml = 'http://www.w3.org/1999/xhtml'
/** With nine alternates each, an address takes over a kilobyte; a file may have 50 MB. */
export const shardSize = 10_000

type Entry = { address: string; updated?: string; page: PublishedPage }

export async function sitemapIndex(context: QueryContext): Promise<string> {
  const shards = shardsOf(await publishedPages(context))
  return writeXml(
    element(
      'sitemapindex',
      { xmlns: sitemaps },
      ...shards.map((entries, index) =>
        element(
          'sitemap',
          {},
          element('loc', {}, absolute(addresses.sitemapShard(index + 1))),
          lastmod(latestOf(entries)),
        ),
      ),
    ),
  )
}

export async function sitemapShard(
  context: QueryContext,
  { shard }: { shard: string },
): Promise<string | undefined> {
  const entries = shardsOf(await publishedPages(context))[Number(shard) - 1]
  return (
    entries && writeXml(element('urlset', { xmlns: sitemaps, 'xmlns:xhtml': xhtml }, ...entries.map(url)))
  )
}

function url({ address, updated, page }: Entry): Element {
  const alternates = alternatesOf(page.address, page.languages)
  return element(
    'url',
    {},
    element('loc', {}, absolute(address)),
    lastmod(updated),
    ...alternates.map(({ hreflang, href }) => element('xhtml:link', { rel: 'alternate', hreflang, href })),
  )
}

function lastmod(updated: string | undefined) {
  return updated !== undefined && element('lastmod', {}, updated)
}

export function shardsOf(pages: PublishedPage[], size = shardSize): Entry[][] {
  const entries = pages.flatMap((page) =>
    page.languages.map((language) => ({
      address: page.address(language),
      updated: page.updated?.(language),
      page,
    })),
  )
  const shards: Entry[][] = []
  for (let begin = 0; begin < entries.length; begin += size) shards.push(entries.slice(begin, begin + size))
  return shards
}

function latestOf(entries: Entry[]): string | undefined {
  return entries
    .flatMap(({ updated }) => updated ?? [])
    .sort()
    .at(-1)
}
