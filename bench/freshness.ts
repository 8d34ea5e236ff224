/**
 * Freshness: from the moment a change is sent to be saved until another instance on the same database serves the new
 * page. That instance has the old page in its cache and is asked every 10 ms.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { addresses } from '@/addresses'
import type { Change, Changed } from './change'
import { median } from './distribution'
import type { Figure } from './figure'
import { startInstance } from './instance'
import type { OpenTestbed, Testbed } from './testbed'
import { visit } from './visit'
import { type Save, savingByCommand, savingByRest } from './ways-to-save'

const limitMs = 1_000
const repetitions = 12
const patienceMs = 10_000

interface Target {
  collection: Changed
  id: number
  path: string
  name: string
}

export async function freshness(openTestbed: OpenTestbed): Promise<Figure[]> {
  const testbed = await openTestbed()
  const one = await startInstance()
  const other = await startInstance()
  const ways = {
    'by REST on one instance': await savingByRest(one.address, testbed.admin),
    'from the command line': await savingByCommand(),
  }
  const targets = await targetsIn(testbed)
  const figures: Figure[] = []
  for (const [way, save] of Object.entries(ways)) {
    for (const target of targets) figures.push(await figureOf(target, way, save, other.address))
  }
  await one.stop()
  await other.stop()
  return figures
}

/** A guide, a carrier of its country and a balance check of that carrier. */
async function targetsIn({ payload }: Testbed): Promise<Target[]> {
  const { docs: guides } = await payload.find({
    collection: 'guides',
    locale: 'en',
    where: { _status: { equals: 'published' } },
    limit: 1,
  })
  const [guide] = guides
  const country = typeof guide?.country === 'object' ? guide.country : undefined
  const { docs: checks } = await payload.find({
    collection: 'balance-checks',
    where: { 'carrier.country': { equals: country?.id } },
    limit: 1,
  })
  const [check] = checks
  const carrier = typeof check?.carrier === 'object' ? check.carrier : undefined
  if (!guide || !country || !check || !carrier)
    throw new Error('There is no English guide with a balance check to change.')
  const carrierPage = addresses.carrier('en', country.slug, carrier.slug)
  return [
    { collection: 'guides', id: guide.id, path: addresses.guide('en', guide.slug), name: 'a guide' },
    { collection: 'carriers', id: carrier.id, path: carrierPage, name: 'a carrier' },
    { collection: 'balance-checks', id: check.id, path: carrierPage, name: 'a balance check' },
  ]
}

async function figureOf(target: Target, way: string, save: Save, reader: string): Promise<Figure> {
  const served: number[] = []
  const saved: number[] = []
  for (let count = 1; count <= repetitions; count += 1) {
    const { collection, id } = target
    const change = { collection, id, text: `Changed ${way}, time ${count}` }
    const times = await changeAndWait(change, save, reader + target.path)
    served.push(times.served)
    saved.push(times.saved)
  }
  const slowest = Math.max(...served)
  return {
    measure: `Freshness: ${target.name} changed ${way}`,
    limit: '≤ 1 s',
    measured: `median ${Math.round(median(served))} ms, slowest ${Math.round(slowest)} ms`,
    withinLimit: slowest <= limitMs,
    how: `from sending the change until another instance serves it, asked every 10 ms; ${repetitions} times; saving alone takes ${Math.round(median(saved))} ms of it`,
  }
}

/** Both in milliseconds from sending the change. */
async function changeAndWait(change: Change, save: Save, page: string) {
  await visit(page, 'identity')
  const began = performance.now()
  const elapsed = () => performance.now() - began
  const saving = save(change).then(elapsed)
  saving.catch(() => undefined)
  while (!(await shows(page, change.text))) {
    if (elapsed() > patienceMs) {
      await saving
      throw new Error(`${page} did not show a change within 10 s.`)
    }
    await sleep(10)
  }
  const served = elapsed()
  return { served, saved: await saving }
}

async function shows(page: string, text: string): Promise<boolean> {
  return (await visit(page, 'identity')).body.includes(text)
}
