/** `npm run import -- FILE.md --country CO --language zh-Hans`: a Markdown file becomes a draft guide. */
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { settings } from '@/env'
import { type ImportedGuide, type ImportOrder, importGuide, prepareImport } from '@/importing/import-guide'
import { importReport } from '@/importing/import-report'
import { CommandError } from './command-error'
import { openNewsroom } from './database/open-newsroom'
import { reachDatabase } from './database/reach-database'
import { runOnce } from './run-once'

const usage = 'npm run import -- FILE.md --country CO --language zh-Hans [--slug SLUG] [--replace]'

await runOnce(async () => {
  const guide = await imported(orderFrom(process.argv.slice(2)))
  return importReport(guide, settings.siteUrl)
})

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
