/** `npm run export -- --guide ID --language xx`: a guide goes out as the Markdown file that `npm run import` reads. */
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { settings } from '@/env'
import { type ExportedGuide, exportGuide, findGuide } from '@/importing/export-guide'
import { type Language, languageCodes } from '@/translation/languages'
import { CommandError } from './command-error'
import { openNewsroom } from './database/open-newsroom'
import { reachDatabase } from './database/reach-database'
import { runOnce } from './run-once'

const usage = 'npm run export -- --guide ID-OR-SLUG --language zh-Hans [--draft] [--out FILE.md]'

interface Order {
  guide: string
  language: Language
  draft: boolean
  /** Where to write it; printed where it is left out. */
  out?: string
}

await runOnce(async () => {
  const order = orderFrom(process.argv.slice(2))
  const { markdown } = await exported(order)
  if (order.out === undefined) return markdown.trimEnd()
  await write(order.out, markdown)
  return `Wrote the guide ${order.guide} in ${order.language} to ${order.out}. Bring it back with: npm run import -- ${order.out} --replace`
})

function orderFrom(args: string[]): Order {
  const { guide, language, draft = false, out } = parsed(args)
  if (!guide) throw new CommandError(`Name the guide by its id or its slug: ${usage}`)
  if (!language) throw new CommandError(`Name the language to export: ${usage}`)
  const known = languageCodes.find((code) => code.toLowerCase() === language.toLowerCase())
  if (!known)
    throw new CommandError(`The site has no language "${language}": use one of ${languageCodes.join(', ')}.`)
  return { guide, language: known, draft, out }
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const
  const options = { guide: text, language: text, out: text, draft: { type: 'boolean' } } as const
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message.split('. ')[0] : error}. Use: ${usage}`)
  }
}

async function exported({ guide, language, draft }: Order): Promise<ExportedGuide> {
  const database = await reachDatabase()
  try {
    const { payload, close } = await openNewsroom(database.url, randomUUID())
    const work = async () => {
      const id = await findGuide(payload, guide)
      if (id === undefined)
        throw new CommandError(`The newsroom has no guide with the id or slug "${guide}".`)
      const found = await exportGuide(payload, { id, language, draft })
      return found ?? refuseMissing(guide, language, draft)
    }
    return await work().finally(close)
  } finally {
    await database.release()
  }
}

function refuseMissing(guide: string, language: Language, draft: boolean): never {
  throw new CommandError(
    draft
      ? `The guide ${guide} has no text in ${language}.`
      : `The guide ${guide} has no published text in ${language}: add --draft for what was saved last.`,
  )
}

async function write(file: string, markdown: string) {
  try {
    await writeFile(path.resolve(settings.calledFrom, file), markdown)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new CommandError(
      `${file} cannot be written (${code}): name a file in a folder that you may write to.`,
    )
  }
}
