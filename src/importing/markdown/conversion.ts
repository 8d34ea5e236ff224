/** Conversion: one Markdown text on its way to Lexical: what it may refer to, and what was noticed on the way. */
import type { Definition, Nodes, Root } from 'mdast'
import type { Finding } from '../finding'
import { ImportError } from '../import-error'
import { withoutAddressEnds } from './address-end'
import { lineOf, walk } from './tree'

/** What Markdown can name, by the name it uses. */
export interface References {
  /** Balance checks by key. */
  checks: ReadonlyMap<string, number>
  /** Carriers of the guide's country by slug. */
  carriers: ReadonlyMap<string, number>
  /** Pictures by the address that the Markdown gives; those that cannot be shown say why. */
  pictures: ReadonlyMap<string, Picture>
}

export type Picture = { media: number } | { problem: string }

export class Conversion {
  readonly findings: Finding[] = []
  private readonly definitions = new Map<string, Definition>()
  private blocks = 0

  constructor(
    readonly file: string,
    readonly source: string,
    readonly references: References,
    tree: Root,
  ) {
    for (const { node } of walk(tree)) {
      if (node.type === 'definition' && !this.definitions.has(node.identifier))
        this.definitions.set(node.identifier, node)
    }
  }

  definition(identifier: string): Definition | undefined {
    return this.definitions.get(identifier)
  }

  /** Ids count up, so that the same Markdown always gives the same text. */
  nextId(): string {
    this.blocks += 1
    return this.blocks.toString(16).padStart(24, '0')
  }

  /** The Markdown that a node was written as. */
  sourceOf(node: Nodes): string {
    return this.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  }

  dropped(node: Nodes, message: string) {
    this.findings.push({ kind: 'dropped', line: lineOf(node), message: withoutAddressEnds(message) })
  }

  fail(node: Nodes, problem: string): never {
    throw new ImportError(`${this.file}, line ${lineOf(node)}: ${problem}`)
  }
}
