/** `npm run import -- FILE.md --country CO --language zh-Hans`: a Markdown file becomes a draft guide. */
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { settings } from '@/env'
import { ImportError } from '@/importing/import-error'
import { type ImportedGuide, type ImportOrder, importGuide, prepareImport } from '@/importing/import-guide'
import { importReport } from '@/importing/import-report'
import { faultOf, textOf } from '@/requests/fault'
import { CommandError } from './command-error'
import { openNewsroom } from './database/open-newsroom'
import { reachDatabase } from './database/reach-database'

const usage = 'npm run import -- FILE.md --country CO --language zh-Hans [--slug SLUG] [--replace]'

process.on('uncaughtException', fail)
try {
  const guide = await imported(orderFrom(process.argv.slice(2)))
  console.log(importReport(guide, settings.siteUrl))
  process.exit(0)
} catch (error) {
  fail(error)
}

function fail(error: unknown) {
  console.error(explained(error))
  process.exit(1)
}

function orderFrom(args: string[]): ImportOrder {
  const { values, positionals } = parsed(args)
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new CommandError(`Name one Markdown file: ${usage}`)
  return { ...values, path: path.resolve(settings.calledFrom, file), name: file }
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const
  const options = { country: text, language: text, slug: text, replace: { type: 'boolean' } } as const
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message.split('. ')[0] : error}. Use: ${usage}`)
  }
}

async function imported(order: ImportOrder): Promise<ImportedGuide> {
  const prepared = await prepareImport(order)
  const database = await reachDatabase()
  try {
    const newsroom = await openNewsroom(database.url, randomUUID())
    return await importGuide(newsroom.payload, prepared).finally(newsroom.close)
  } finally {
    await database.release()
  }
}

function explained(error: unknown): string {
  if (error instanceof ImportError || error instanceof CommandError) return error.message
  return textOf(faultOf(error))
}
