/** A file of this checkout, wherever the command was started. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))

export function projectFile(name: string): string {
  return path.join(project, name)
}
