/**
 * Weight: what one page costs a reader. Every page in every language is weighed over HTTP; the heaviest of each kind
 * is then opened on the phone, several times.
 */
import type { Browser } from '@playwright/test'
import { median } from './distribution'
import { atTheEnd } from './ending'
import type { Figure } from './figure'
import { startInstance } from './instance'
import { openBrowser, type Weighed, weigh } from './phone'
import { type Kind, kinds, type ReaderPage } from './reader-pages'
import type { OpenTestbed } from './testbed'
import { visit } from './visit'

const mostBytes = 14_600
const mostRequests = 2
const latestPaintMs = 1_200
const visits = 3

export async function weight(openTestbed: OpenTestbed): Promise<Figure[]> {
  const { pages } = await openTestbed()
  const { address, stop } = await startInstance()
  const browser = await openBrowser()
  atTheEnd(() => browser.close())
  const figures: Figure[] = []
  for (const kind of kinds) {
    const ofKind = pages.filter((page) => page.kind === kind)
    const heaviest = await heaviestOf(ofKind, address)
    if (heaviest) figures.push(await figureOf(browser, kind, ofKind.length, address, heaviest))
  }
  await browser.close()
  await stop()
  return figures
}

async function heaviestOf(pages: ReaderPage[], address: string): Promise<string | undefined> {
  let heaviest: { path: string; bytes: number } | undefined
  for (const { path } of pages) {
    const { bytes } = await visit(address + path)
    if (!heaviest || bytes > heaviest.bytes) heaviest = { path, bytes }
  }
  return heaviest?.path
}

async function figureOf(browser: Browser, kind: Kind, of: number, address: string, path: string) {
  const seen: Weighed[] = []
  for (let count = 0; count < visits; count += 1) seen.push(await weigh(browser, address + path))
  const worst = (of: (one: Weighed) => number) => Math.max(...seen.map(of))
  const bytes = worst((one) => one.bytes)
  const requests = worst((one) => one.requests)
  const paintMs = median(seen.map((one) => one.paintMs))
  const framework = seen.some((one) => one.framework)
  return {
    measure: `Weight: ${kind}`,
    limit: '≤ 14,600 B, ≤ 2 requests, no framework script, painted ≤ 1.2 s',
    measured: [
      `${bytes.toLocaleString('en')} B`,
      `${requests} ${requests === 1 ? 'request' : 'requests'}`,
      framework ? 'framework script' : `${worst((one) => one.scriptBytes).toLocaleString('en')} B of script`,
      `painted ${(paintMs / 1000).toFixed(2)} s`,
    ].join(', '),
    kept: bytes <= mostBytes && requests <= mostRequests && !framework && paintMs <= latestPaintMs,
    how: `${path}, the heaviest of ${of} pages; Chromium as a phone at 128 kbps and 300 ms, ${visits} first visits`,
  }
}
