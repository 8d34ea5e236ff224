/**
 * Frame: a note of another system: `:::tip Title`, `::: warning`, `!!! note "Title"`, `{% hint style="info" %}`,
 * `{{% notice %}}`. It becomes the note that guides have; alerts in a quotation (`> [!NOTE]`) are read from the tree.
 */
import type { Finding } from '../finding'
import { outsideFences } from '../markdown/prose-parts'

const frameKinds =
  'note|info|tip|hint|success|warning|caution|danger|error|important|attention|alert|callout|notice|admonition|abstract|summary|example|quote|bug|failure|todo|details|box|aside'
const isFrame = new RegExp(`^(?:callout-)?(?:${frameKinds})$`, 'i')

const ours = /^:::+(?:note|question|steps|table)(?:[[{]|\s*$)/
const colonFrame =
  /^([ \t]*:{3,})[ \t]*(?:([a-z][\w-]*)|\{[ \t]*\.([\w-]+)([^}\n]*)\})(?!\[)[ \t]*(?:\{[^}\n]*\})?[ \t]*(.*)$/i
const opener = new RegExp(String.raw`^[ \t]*\{(?:%-?|\{[<%])\s*(?:${frameKinds})\b([^}]*)\}\}?[ \t]*$`, 'i')
const closer = new RegExp(
  String.raw`^[ \t]*\{(?:%-?\s*end|\{[<%]\s*\/\s*)(?:${frameKinds})\s*(?:-?%|[>%]\})\}[ \t]*$`,
  'i',
)
const indented = /^(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)(?:[ \t]+"([^"]*)")?[ \t]*$/

/** Whether a frame of this name is what guides call a note. */
export function isNoteKind(name: string): boolean {
  return isFrame.test(name)
}

export function withNotesForFrames(markdown: string): { markdown: string; findings: Finding[] } {
  const findings: Finding[] = []
  const became = (name: string, line: number) =>
    findings.push({ kind: 'changed', line, message: `the frame ${name}, which became a note` })
  const clean = outsideFences(markdown, (part, firstLine) => {
    let inside = false
    let closes = 0
    return part
      .split('\n')
      .map((line, index) => {
        const number = firstLine + index
        if (inside && /^(?: {4}|\t)/.test(line)) return `> ${line.replace(/^(?: {4}|\t)/, '')}`
        if (inside && line.trim() === '') return line
        inside = false
        const quoted = indented.exec(line)
        if (quoted) {
          inside = true
          became(line.trim(), number)
          return `> [!note] ${quoted[2] ?? ''}`.trimEnd()
        }
        if (opener.test(line)) {
          closes += 1
          became(line.trim(), number)
          return `:::note${labelled(titleIn(opener.exec(line)?.[1] ?? ''))}`
        }
        if (closes > 0 && closer.test(line)) {
          closes -= 1
          return ':::'
        }
        return colons(line, () => became(line.trim(), number))
      })
      .join('\n')
  })
  return { markdown: clean, findings }
}

function colons(line: string, became: () => void): string {
  const found = colonFrame.exec(line)
  if (!found || ours.test(line)) return line
  const [, marks = '', plain, dotted = '', attributes = '', rest = ''] = found
  const name = (plain ?? dotted).toLowerCase()
  const isNote = isNoteKind(name)
  if (isNote && name !== 'note') became()
  return `${marks.trimStart()}${isNote ? 'note' : name}${labelled(rest || titleIn(attributes))}`
}

const titleIn = (attributes: string) => /\b(?:title|header)=["']([^"']*)["']/.exec(attributes)?.[1] ?? ''

const labelled = (title: string) => (title.trim() ? `[${title.trim().replace(/[[\]]/g, '')}]` : '')
