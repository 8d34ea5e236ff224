/**
 * npm run bench [-- weight freshness misses cache search saving start] [--json FILE]: measures the figures that
 * docs/figures.md states, on the real build and a real Postgres, and prints them as one Markdown table. What happens
 * meanwhile goes to stderr.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CommandError } from '@/cli/command-error'
import { cache } from './cache'
import { endEverything } from './ending'
import { type Figure, markdownTable } from './figure'
import { freshness } from './freshness'
import { machine } from './machine'
import { misses } from './misses'
import { saving } from './saving'
import { search } from './search'
import { start } from './start'
import { type OpenTestbed, openTestbed, type Testbed } from './testbed'
import { weight } from './weight'

const parts: Record<string, (openTestbed: OpenTestbed) => Promise<Figure[]>> = {
  weight,
  misses,
  cache,
  freshness,
  search,
  saving,
  start,
}

async function bench() {
  const { wanted, json } = asked()
  const testbed = once(openTestbed)
  const figures = [machine()]
  for (const name of wanted) {
    console.error(`bench: ${name} …`)
    figures.push(...((await parts[name]?.(testbed)) ?? []))
  }
  console.log(markdownTable(figures))
  if (json) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`)
}

function asked() {
  const { values, positionals } = parsed()
  const unknown = positionals.find((name) => !(name in parts))
  if (unknown)
    throw new CommandError(`There is no part "${unknown}": choose from ${Object.keys(parts).join(', ')}.`)
  const wanted = positionals.length > 0 ? positionals : Object.keys(parts)
  return { wanted, json: values.json }
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error))
  }
}

/** Parts that need the testbed share it; `start` needs none. */
function once(open: OpenTestbed): OpenTestbed {
  let opened: Promise<Testbed> | undefined
  return () => {
    opened ??= open()
    return opened
  }
}

let code = 0
process.once('SIGINT', () => endWith(130))
process.once('SIGTERM', () => endWith(143))
try {
  await bench()
} catch (error) {
  if (code === 0) console.error(error instanceof CommandError ? error.message : error)
  code ||= 1
}
await endWith(code)

async function endWith(wanted: number) {
  code ||= wanted
  await endEverything()
  process.exit(code)
}
