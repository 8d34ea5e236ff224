/**
 * YAML entry: one value of a YAML file, read as what it should be, or refused with the file, line and path of the
 * value. Every scalar is text (YAML's "failsafe" schema): `0120`, `2018-04`, `yes` and `NO` mean themselves.
 */
import { parse, TomlDate, TomlError } from 'smol-toml'
import { Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { isLanguage, type Language } from '@/translation/languages'
import { ImportError } from './import-error'

/** Texts by language: only languages that have one. */
export type Texts = Partial<Record<Language, string>>

interface Origin {
  file: string
  /** Line of the file that an offset of the YAML text stands in. */
  lineAt(offset: number): number
}

/** `firstLine` is the line of the file in which the YAML begins. */
export function readYaml(yaml: string, file: string, firstLine = 1): YamlEntry {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: false })
  const lineAt = (offset: number) => Math.max(lineCounter.linePos(offset).line, 1) + firstLine - 1
  const error = document.errors[0]
  if (error)
    throw new ImportError(`${file}, line ${lineAt(error.pos[0])}: this is not valid YAML: ${error.message}`)
  return new YamlEntry({ file, lineAt }, [], document.contents, 0)
}

/** TOML read alike: every value is text, and its line is the one that names its key. */
export function readToml(toml: string, file: string, firstLine = 1): YamlEntry {
  const values = parsedToml(toml, file, firstLine)
  const { contents } = new Document(values)
  const lines = toml.split('\n')
  for (const { key, value } of isMap(contents) ? contents.items : []) {
    const line = lines.findIndex(
      (text) =>
        text
          .trimStart()
          .split(/[\s=.]/)[0]
          ?.replace(/^["'[]+|["'\]]+$/g, '') === String(key),
    )
    if (isScalar(value) || isMap(value) || isSeq(value)) value.range = [line, line, line]
  }
  return new YamlEntry({ file, lineAt: (line) => Math.max(line, 0) + firstLine }, [], contents, 0)
}

function parsedToml(toml: string, file: string, firstLine: number): unknown {
  try {
    return asText(parse(toml))
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const problem = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '')
    throw new ImportError(`${file}, line ${firstLine + error.line - 1}: this is not valid TOML: ${problem}.`)
  }
}

function asText(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(asText)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, asText(inside)]))
  return String(value)
}

export class YamlEntry {
  constructor(
    private readonly origin: Origin,
    private readonly path: string[],
    private readonly node: unknown,
    private readonly offset: number,
  ) {}

  /** Refuses keys that nobody reads, so that a misspelt one does not go unnoticed. */
  only(...keys: string[]): this {
    const unknown = this.keys().find((key) => !keys.includes(key))
    if (unknown) this.get(unknown).fail(`is not a known field: use ${keys.join(', ')}`)
    return this
  }

  keys(): string[] {
    if (this.isAbsent) return []
    if (!isMap(this.node)) this.fail('must hold named fields')
    return this.node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
  }

  get(key: string): YamlEntry {
    const value = isMap(this.node) ? this.node.get(key, true) : undefined
    return new YamlEntry(this.origin, [...this.path, key], value, offsetOf(value) ?? this.offset)
  }

  get isAbsent(): boolean {
    return (
      this.node === undefined ||
      this.node === null ||
      (isScalar(this.node) && ['', 'null', '~'].includes(String(this.node.value)))
    )
  }

  get line(): number {
    return this.origin.lineAt(this.offset)
  }

  text(): string {
    if (this.isAbsent) this.fail('is missing')
    if (!isScalar(this.node)) this.fail('must be a text')
    return String(this.node.value).trim()
  }

  oneOf<Value extends string>(values: readonly Value[]): Value {
    const text = this.text()
    return (
      values.find((value) => value === text) ??
      this.fail(`is "${text}", but must be one of ${values.join(', ')}`)
    )
  }

  list<Item>(read: (entry: YamlEntry) => Item): Item[] {
    if (this.isAbsent) return []
    if (!isSeq(this.node)) this.fail('must be a list')
    return this.node.items.map((item, index) =>
      read(new YamlEntry(this.origin, [...this.path, `[${index}]`], item, offsetOf(item) ?? this.offset)),
    )
  }

  texts(): Texts {
    const texts: Texts = {}
    for (const key of this.keys()) {
      const entry = this.get(key)
      if (!isLanguage(key)) return entry.fail('is not a language of the site')
      if (!entry.isAbsent) texts[key] = entry.text()
    }
    return texts
  }

  /** What `read` makes of the entry, or undefined where the file says nothing. */
  ifPresent<Value>(read: (entry: YamlEntry) => Value): Value | undefined {
    return this.isAbsent ? undefined : read(this)
  }

  fail(problem: string): never {
    const path = this.path.join('.').replaceAll('.[', '[')
    throw new ImportError(`${this.origin.file}, line ${this.line}: ${path || 'the file'} ${problem}.`)
  }
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined
}
