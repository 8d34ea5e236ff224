/** Content version: tells the starting content of one version of Saldo from that of another. Asks nothing of Payload. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const startingFolder = fileURLToPath(new URL('../../starting-content', import.meta.url))

/** Where the newsroom's database remembers which starting content it was given last (`payload.kv`). */
export const contentKey = 'starting content'

/** 16 hexadecimal digits. */
export function contentVersion(folder = startingFolder): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  for (const file of files.sort()) hash.update(path.relative(folder, file)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
