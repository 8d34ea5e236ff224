/** Cache: how fast a kept page is served, beside a plain Next route handler that returns the same bytes as a constant. */
import { median } from './distribution'
import type { Figure } from './figure'
import { startInstance } from './instance'
import { requestsPerSecond } from './load'
import { startPlainNext } from './plain-next'
import type { OpenTestbed } from './testbed'
import { visit } from './visit'

const rounds = 5
const seconds = 6
const warmUpSeconds = 3

export async function cache(openStage: OpenTestbed): Promise<Figure[]> {
  const { pages } = await openStage()
  const path = pages.find(({ kind }) => kind === 'guide')?.path ?? '/en'
  const instance = await startInstance()
  const ours = instance.address + path
  await visit(ours)
  const page = await visit(ours)
  const plain = await startPlainNext(page)
  for (const address of [ours, plain]) await requestsPerSecond(address, warmUpSeconds)
  const measured: Record<'ours' | 'plain', number[]> = { ours: [], plain: [] }
  for (let round = 0; round < rounds; round += 1) {
    measured.plain.push(await requestsPerSecond(plain, seconds))
    measured.ours.push(await requestsPerSecond(ours, seconds))
  }
  await instance.stop()
  const ratio = median(measured.ours) / median(measured.plain)
  return [
    {
      measure: 'Requests per second from the cache',
      limit: 'at least a plain Next route handler',
      measured: `${count(measured.ours)} against ${count(measured.plain)}: ${ratio.toFixed(2)} times as many`,
      withinLimit: ratio >= 1,
      how: `${path} and a constant of the same ${page.body.length.toLocaleString('en')} B, turn by turn, median of ${rounds} rounds of ${seconds} s with 32 connections`,
    },
  ]
}

function count(rates: number[]): string {
  return Math.round(median(rates)).toLocaleString('en')
}
