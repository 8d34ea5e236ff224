/**
 * Nodes of a rich text: which of them an editor makes, what each may say, and of which kind that is. What no editor
 * makes is refused: pages would leave it out, and the editor itself could not open the text again.
 */
import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { type Field, type FlattenedField, flattenAllFields } from 'payload'
import { type Message, panelText } from '@/text/panel'
import { type Bag, isBag } from './bag'

export const mostNodes = 20_000

export type Editor = object | undefined
export type Node = Bag & { type: string }
type Declared = LexicalRichTextAdapter['editorConfig']['features']['nodes'][number]
type Own = Extract<Declared, { node: unknown }>

export function isNode(value: unknown): value is Node {
  return isBag(value) && typeof value.type === 'string'
}

/** Lexical's own, which no feature declares. */
const everywhere = ['paragraph', 'text', 'linebreak', 'tab']

/** The nodes of one editor. */
export class NodeTypes {
  #types = new Map<string, Own | undefined>(everywhere.map((type) => [type, undefined]))

  constructor(editor: Editor) {
    if (!isLexical(editor)) return
    for (const declared of editor.editorConfig.features.nodes)
      if ('node' in declared) this.#types.set(typeOf(declared), declared)
  }

  /** Of the node itself: its children and what stands in its fields are looked at by themselves. */
  problemOf(node: Node): Message | undefined {
    const { type, fields } = node
    if (!this.#types.has(type)) return unknownNode(type)
    const holdsFields = Boolean(this.#declared(type))
    if (holdsFields ? !isBag(fields) : fields !== undefined) return wrongProperty(type, 'fields')
    if (holdsFields && isBag(fields) && !this.fieldsOf(node))
      return unknownNode(typeof fields.blockType === 'string' ? fields.blockType : type)
    return problemOfProperties(node)
  }

  holdsFields(node: Node): node is Node & { fields: Bag } {
    return isBag(node.fields)
  }

  /** As the editor declares them for such a node. Nothing for a block that it does not have. */
  fieldsOf(node: Node): FlattenedField[] | undefined {
    const declared = this.#declared(node.type)
    if (!declared) return undefined
    // Payload's type asks for a whole serialized node; every editor's own function reads no more than its fields.
    const fields: Field[] | null | undefined = Reflect.apply(declared, undefined, [{ node }])
    return fields ? flattenAllFields({ fields }) : undefined
  }

  /** An address in a text becomes an autolink in the browser: it holds what a link holds, but declares nothing. */
  #declared(type: string): Own['getSubFields'] {
    return this.#types.get(type === 'autolink' ? 'link' : type)?.getSubFields
  }
}

function isLexical(editor: Editor): editor is LexicalRichTextAdapter {
  return editor !== undefined && 'editorConfig' in editor
}

function typeOf({ node }: Own): string {
  return 'getType' in node ? node.getType() : node.replace.getType()
}

type Kind = (value: unknown) => boolean
const text: Kind = (value) => typeof value === 'string'
const number: Kind = (value) => typeof value === 'number'
const flag: Kind = (value) => typeof value === 'boolean'
const oneOf =
  (...names: string[]): Kind =>
  (value) =>
    names.some((name) => name === value)
const numbers: Kind = (value) => Array.isArray(value) && value.every(number)
const alignment = oneOf('', 'left', 'start', 'center', 'right', 'end', 'justify')
/** Of a text a sum of bits, of everything else where it stands. */
const format: Kind = (value) => number(value) || alignment(value)
const scalar: Kind = (value) => text(value) || number(value) || flag(value)

/** What Lexical's nodes say, by the name of the property. Of any other name it is at most a word or a number. */
const properties: Record<string, Kind> = {
  ...{ type: text, version: number, id: text, text, detail: number, style: text },
  ...{ format, indent: number, direction: oneOf('ltr', 'rtl'), textFormat: number, textStyle: text },
  ...{ mode: oneOf('normal', 'token', 'segmented'), children: Array.isArray },
  ...{ tag: oneOf('h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol'), isUnlinked: flag },
  ...{ listType: oneOf('bullet', 'number', 'check'), start: number, value: number, checked: flag },
  ...{ colWidths: numbers, rowStriping: flag, frozenColumnCount: number, frozenRowCount: number },
  ...{ colSpan: number, rowSpan: number, headerState: number, width: number, height: number },
  ...{ backgroundColor: text, verticalAlign: text },
}

export function problemOfProperties({ fields: _, ...node }: Node): Message | undefined {
  const wrong = Object.entries(node).find(([name, value]) => !isRight(name, value))?.[0]
  const wordless = node.type === 'text' && typeof node.text !== 'string'
  if (wrong !== undefined) return wrongProperty(node.type, wrong)
  return wordless ? wrongProperty(node.type, 'text') : undefined
}

function isRight(name: string, value: unknown): boolean {
  if (value === null || value === undefined) return name !== 'children'
  const kind = Object.hasOwn(properties, name) ? properties[name] : scalar
  return kind?.(value) ?? false
}

function unknownNode(type: string): Message {
  return panelText('value.node', { type: shortened(type) })
}

function wrongProperty(type: string, name: string): Message {
  return panelText('value.nodeProperty', { type: shortened(type), name: shortened(name) })
}

/** What a sender wrote, in a sentence. */
function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name
}
