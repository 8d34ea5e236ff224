/**
 * Cache: how fast a cached page is sent, whole and as 304, beside the least that `node:http` can do with the same bytes,
 * and beside a plain Next route handler that returns them as a constant.
 */
import { freePort } from '@/cli/database/free-port'
import { startChild, stopped } from './child'
import { median } from './distribution'
import type { Figure } from './figure'
import { startInstance } from './instance'
import { type Load, requestsPerSecond } from './load'
import { startPlainNext } from './plain-next'
import type { OpenTestbed } from './testbed'
import { visit } from './visit'

const rounds = 5
const seconds = 4
const warmUpSeconds = 3

export async function cache(openTestbed: OpenTestbed): Promise<Figure[]> {
  const { pages } = await openTestbed()
  const path = pages.find(({ kind }) => kind === 'guide')?.path ?? '/en'
  const instance = await startInstance()
  const address = instance.address + path
  await visit(address)
  const page = await visit(address)
  const { etag } = page.headers
  const bare = await startBareNode(address)
  const plain = await startPlainNext(page)
  const rates = await inTurn({
    ours: { address },
    bare: { address: bare.address },
    ours304: { address, etag },
    bare304: { address: bare.address, etag },
    plain: { address: plain },
  })
  await bare.stop()
  await instance.stop()
  const how = `${path}, ${page.body.length.toLocaleString('en')} B, turn by turn, median of ${rounds} rounds of ${seconds} s with 32 connections`
  return [
    compared('A cached page beside bare node:http', rates.ours, rates.bare, 0.75, how),
    compared('The same as 304', rates.ours304, rates.bare304, 0.7, how),
    compared('A cached page beside a plain Next route handler', rates.ours, rates.plain, 1, how),
  ]
}

async function startBareNode(page: string) {
  const port = await freePort()
  const child = await startChild('bench/bare-node-process.ts', String(port), page)
  return { address: `http://127.0.0.1:${port}/`, stop: () => stopped(child) }
}

/** Median rates; the machine's noise falls on all of them alike. */
async function inTurn<Name extends string>(loads: Record<Name, Load>): Promise<Record<Name, number>> {
  const names = Object.keys(loads).filter((name): name is Name => name in loads)
  const measured = new Map(names.map((name) => [name, [] as number[]]))
  for (const name of names) await requestsPerSecond(loads[name], warmUpSeconds)
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) measured.get(name)?.push(await requestsPerSecond(loads[name], seconds))
  const medians: Record<string, number> = {}
  for (const [name, all] of measured) medians[name] = median(all)
  return medians
}

function compared(measure: string, ours: number, other: number, limit: number, how: string): Figure {
  const count = (rate: number) => Math.round(rate).toLocaleString('en')
  const ratio = ours / other
  return {
    measure,
    limit: `at least ${limit} times as many requests per second`,
    measured: `${count(ours)} against ${count(other)}: ${ratio.toFixed(2)}`,
    withinLimit: ratio >= limit,
    how,
  }
}
