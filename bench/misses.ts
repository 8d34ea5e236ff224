/**
 * Miss: a page that is not in the cache and has to be rendered. An announcement that names every page empties the
 * cache; then each page in each language is asked for once, one after the other.
 */
import { withClient } from '@/database-client'
import { announcementChannel } from '@/publishing/announcement-channel'
import { median, percentile } from './distribution'
import type { Figure } from './figure'
import { startInstance } from './instance'
import { type Kind, pageKinds, type ReaderPage } from './reader-pages'
import type { OpenTestbed } from './testbed'
import { visit } from './visit'

const limitMs = 50
const warmUp = 150

interface Timed {
  kind: Kind
  ms: number
}

export async function misses(openTestbed: OpenTestbed): Promise<Figure[]> {
  const { pages, databaseUrl } = await openTestbed()
  const { address, stop } = await startInstance()
  const mixed = inMixedOrder(pages.filter(({ kind }) => kind !== 'search'))
  await emptyCaches(databaseUrl)
  await timesOf(mixed.slice(0, warmUp), address)
  await emptyCaches(databaseUrl)
  const missed = await timesOf(mixed, address)
  const cached = await timesOf(mixed, address)
  await stop()
  return [figureOfAll(missed, cached), ...pageKinds.map((kind) => figureOf(kind, missed))]
}

function figureOfAll(missed: Timed[], kept: Timed[]): Figure {
  return {
    measure: 'A page that is not in the cache',
    limit: `≤ ${limitMs} ms at the 95th percentile`,
    measured: told(missed),
    withinLimit: percentile(msOf(missed), 95) <= limitMs,
    how: `every page in every language once (${missed.length}), over HTTP, one after the other; the same pages from the cache: ${told(kept)}`,
  }
}

function figureOf(kind: Kind, missed: Timed[]): Figure {
  const times = missed.filter((one) => one.kind === kind)
  return { measure: `… ${kind}`, measured: told(times), how: `${times.length} of them` }
}

/** The same order in every run. */
function inMixedOrder(pages: ReaderPage[]): ReaderPage[] {
  const step = 7_919
  return pages
    .map((page, index) => ({ page, place: (index * step) % pages.length }))
    .sort((a, b) => a.place - b.place)
    .map(({ page }) => page)
}

export async function emptyCaches(databaseUrl: string) {
  await withClient(databaseUrl, (client) =>
    client.query('select pg_notify($1, $2)', [announcementChannel, JSON.stringify(['site'])]),
  )
  await new Promise((resolve) => setTimeout(resolve, 500))
}

async function timesOf(pages: ReaderPage[], address: string): Promise<Timed[]> {
  const times: Timed[] = []
  for (const { kind, path } of pages) times.push({ kind, ms: (await visit(address + path)).ms })
  return times
}

function msOf(times: Timed[]): number[] {
  return times.map(({ ms }) => ms)
}

function told(times: Timed[]): string {
  const all = msOf(times)
  const shown = { median: median(all), '95th percentile': percentile(all, 95), slowest: Math.max(...all) }
  return Object.entries(shown)
    .map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`)
    .join(', ')
}
