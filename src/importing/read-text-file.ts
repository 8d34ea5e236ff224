/** Reads a file that ought to be text, and says in one sentence why it is not. */
import { readFile, stat } from 'node:fs/promises'
import { ImportError } from './import-error'

const largest = 1_000_000

/** The text with `\n` line ends and no byte order mark. `name` is how messages call the file. */
export async function readTextFile(path: string, name = path): Promise<string> {
  const found = await stat(path).catch((error: unknown) => refuseUnreadable(error, name))
  if (!found.isFile()) throw new ImportError(`${name} is not a file: give the path of a Markdown file.`)
  if (found.size > largest) {
    throw new ImportError(
      `${name} is larger than 1 MB, more than any article: split it, or take the pictures out of it.`,
    )
  }
  const bytes = await readFile(path).catch((error: unknown) => refuseUnreadable(error, name))
  const text = decoded(bytes, name)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
  if (text.trim() === '') throw new ImportError(`${name} is empty: there is nothing to import.`)
  return text
}

function refuseUnreadable(error: unknown, name: string): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR')
    throw new ImportError(`There is no file ${name}: check the path.`)
  throw new ImportError(`${name} cannot be read (${String(code ?? error)}): check who may read it.`)
}

function decoded(bytes: Uint8Array, name: string): string {
  if (bytes.includes(0)) throw new ImportError(`${name} is not text: give a Markdown file saved as UTF-8.`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new ImportError(`${name} is not UTF-8 text: save it as UTF-8 and import it again.`)
  }
}
