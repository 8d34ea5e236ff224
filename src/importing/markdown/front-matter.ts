/** Front matter: the YAML between two `---` lines at the top of a Markdown file, or the TOML between two `+++` lines. */
import { ImportError } from '../import-error'
import { readToml, readYaml, type YamlEntry } from '../yaml-entry'

export interface SplitFile {
  /** Absent entries where the file has no front matter. */
  frontMatter: YamlEntry
  /** The Markdown after it, with as many empty lines in front as keep every line's number. */
  markdown: string
}

const readers = new Map([
  ['---', readYaml],
  ['+++', readToml],
])

export function splitFrontMatter(source: string, file: string): SplitFile {
  const lines = source.split('\n')
  const mark = lines[0]?.trimEnd() ?? ''
  const read = readers.get(mark)
  if (!read) return { frontMatter: readYaml('', file), markdown: source }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === mark)
  if (end < 0) {
    throw new ImportError(
      `${file}, line 1: the front matter is never closed: write ${mark} on a line of its own below it.`,
    )
  }
  const frontMatter = read(lines.slice(1, end).join('\n'), file, 2)
  frontMatter.keys()
  return { frontMatter, markdown: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n') }
}
