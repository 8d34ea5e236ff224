/** Build: Next's production build, made again only when a file that goes into it has changed. Needs no database. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { tool } from '../command'
import { CommandError } from '../command-error'
import { step } from './step'

const stamp = '.next/saldo-build'
/** Commands run beside the build, not in it. */
const commands = path.join('src', 'cli', path.sep)
const sources = ['src', 'package-lock.json', 'next.config.mjs', 'tsconfig.json']

export async function buildIfNeeded() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await step('Building the site (a minute or two)', build)
  writeFileSync(stamp, wanted)
}

async function build() {
  const { code, output } = await tool('next', ['build'], {
    DATABASE_URL: '',
    PAYLOAD_SECRET: 'build',
    NODE_ENV: 'production',
  })
  if (code !== 0) throw new CommandError(`The site could not be built. Next says:\n${output}`)
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesOf).sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesOf(source: string): string[] {
  if (!existsSync(source)) return []
  if (path.extname(source)) return [source]
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !file.startsWith(commands))
}
