/**
 * Scripts: what a reader's browser runs, made of the TypeScript in `browser/`, once per process. Few, small, and
 * nothing but our own.
 */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { buildSync } from 'esbuild'

const sources = path.join(/* turbopackIgnore: true */ process.cwd(), 'src/site/offline/browser')
const made = new Map<string, string>()

export function workerScript(): string {
  return script('worker')
}

export function keepScriptText(): string {
  return script('keep')
}

/** The script's name changes with what is in it, so that a browser need never ask for it again. */
export function keepScriptHash(): string {
  return createHash('sha256').update(keepScriptText()).digest('hex').slice(0, 12)
}

function script(name: 'worker' | 'keep'): string {
  const text = made.get(name) ?? bundled(path.join(sources, `${name}.ts`))
  made.set(name, text)
  return text
}

function bundled(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    charset: 'utf8',
  })
  return outputFiles.map(({ text }) => text).join('')
}
