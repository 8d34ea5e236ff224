/** Style sheet: a file of CSS below `src/site`, minified once, to stand inside a document. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { transformSync } from 'esbuild'
import { settings } from '@/env'

/** Commands and the server run in the project's folder. */
const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'src/site')
const made = new Map<string, string>()

/** `file`: its path below `src/site`. In development it is read again each time. */
export function styleSheet(file: string): string {
  const css = made.get(file) ?? minified(readFileSync(path.join(folder, file), 'utf8'))
  if (!settings.development) made.set(file, css)
  return css
}

function minified(css: string): string {
  return transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code.trim()
}
