/** Conversion: one Markdown text on its way to Lexical: what it may refer to, and what was noticed on the way. */
import type { Definition, Nodes, Root } from 'mdast'
import type { CarrierFacts } from '../country-facts'
import type { Finding } from '../finding'
import { ImportError } from '../import-error'
import type { LinkedPages } from '../linked-pages'
import {
  nodesWithNamedChecks,
  nodesWithReferences,
  type SaidCheck,
  plainText as wordsIn,
} from '../name-checks'
import { nearestCarrier, recogniseCarriers } from '../recognise-carriers'
import { withoutAddressEnds } from './address-end'
import type { LexicalNode } from './lexical'
import { characterOf } from './signs'
import { lineOf, walk } from './tree'

/** What Markdown can name, by the name it uses. */
export interface References {
  /** Balance checks by key. */
  checks: ReadonlyMap<string, number>
  /** Carriers of the guide's country by slug. */
  carriers: ReadonlyMap<string, number>
  /** Guides, carriers and countries that a link may lead to as records. */
  pages: LinkedPages
  /** Pictures by the address that the Markdown gives; those that cannot be shown say why. */
  pictures: ReadonlyMap<string, Picture>
  /** What a text may say of checks in words, and whose check is meant. */
  said: SaidCheck[]
  named: CarrierFacts[]
}

export type Picture = { media: number } | { problem: string }

export class Conversion {
  readonly findings: Finding[] = []
  private readonly definitions = new Map<string, Definition>()
  private readonly used = new Set<string>()
  private blocks = 0
  private heading: LexicalNode | undefined

  constructor(
    readonly file: string,
    readonly source: string,
    readonly references: References,
    tree: Root,
    /** What an export wrote says exactly what it says. */
    readonly exported = false,
  ) {
    for (const { node } of walk(tree)) {
      if (node.type === 'definition' && !this.definitions.has(node.identifier))
        this.definitions.set(node.identifier, node)
      if (node.type === 'linkReference' || node.type === 'imageReference') this.used.add(node.identifier)
    }
  }

  definition(identifier: string): Definition | undefined {
    return this.definitions.get(identifier)
  }

  /** Whether something refers to it. `[Claro]: *611#` is words to whoever wrote it. */
  isUsed({ identifier }: Definition): boolean {
    return this.used.has(identifier)
  }

  /** Ids count up, so that the same Markdown always gives the same text. */
  nextId(): string {
    this.blocks += 1
    return this.blocks.toString(16).padStart(24, '0')
  }

  /** The Markdown that a node was written as. */
  sourceOf(node: Nodes): string {
    return characterOf(this.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0))
  }

  /** Written in the text as nothing but itself, without marks around it: `https://…`, not `<https://…>`. */
  isBare(node: Nodes): boolean {
    return !/^[[<]/.test(this.sourceOf(node))
  }

  /** The text with references to the checks that it names. What no line says, the heading above may say. */
  referring(nodes: LexicalNode[]): LexicalNode[] {
    const { checks, said, named } = this.references
    const nextId = () => this.nextId()
    return nodesWithNamedChecks(nodes, checks, nextId).flatMap((node) => {
      if (node.type === 'heading') this.heading = node
      const heading = this.heading ? wordsIn([this.heading]) : ''
      const nearestIn = (line: string) => (word: RegExp) =>
        (nearestCarrier(line, word, named) ?? recogniseCarriers(heading, named)[0])?.slug
      return nodesWithReferences([node], said, nearestIn, nextId)
    })
  }

  dropped(node: Nodes, message: string) {
    this.findings.push({ kind: 'dropped', line: lineOf(node), message: withoutAddressEnds(message) })
  }

  changed(node: Nodes, message: string) {
    this.findings.push({ kind: 'changed', line: lineOf(node), message: withoutAddressEnds(message) })
  }

  doubted(node: Nodes, message: string) {
    this.findings.push({ kind: 'doubted', line: lineOf(node), message: withoutAddressEnds(message) })
  }

  fail(node: Nodes, problem: string): never {
    throw new ImportError(`${this.file}, line ${lineOf(node)}: ${problem}`)
  }
}
