/** Fields that a node of a rich text carries, such as a block's, as the editor declares them. */
import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'

export type Fields = Field[]
type Node = Record<string, unknown>

export function nodeFields(node: Node, editor: object | undefined): Fields {
  if (!isLexical(editor)) return []
  for (const declared of editor.editorConfig.features.nodes) {
    if (!('node' in declared) || !declared.getSubFields) continue
    const type = 'getType' in declared.node ? declared.node.getType() : declared.node.replace.getType()
    if (type === node.type) return fieldsOf(node, declared)
  }
  return []
}

type Declared = LexicalRichTextAdapter['editorConfig']['features']['nodes'][number]

function fieldsOf(node: Node, declared: Declared): Fields {
  // Payload's type asks for a whole serialized node; every editor's own function reads no more than its fields.
  const found: Fields | null | undefined = Reflect.apply(declared.getSubFields ?? (() => []), declared, [
    { node },
  ])
  return found ?? []
}

export function isLexical(editor: object | undefined): editor is LexicalRichTextAdapter {
  return editor !== undefined && 'editorConfig' in editor
}
