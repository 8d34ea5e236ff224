/** Loose Markdown: what people write and other programs take, made into what Markdown is: `##步骤`, `: a definition`. */
import type { Finding } from '../finding'
import { outsideFences } from './prose-parts'

/** A code is none: `##002#`. */
const tightHeading = /^( {0,3}#{2,6})(?=[^\s#\d*+]|\d+[.、．)）])(?!.*[^\s#]#\s*$)/
const hashtag = /^ {0,3}#(?=[\p{L}])(?!.*#)/u
const definition = /^:[ \t]+(?=\S)/

/** The Markdown so; lines keep their numbers. */
export function strict(markdown: string): { markdown: string; findings: Finding[] } {
  const findings: Finding[] = []
  const changed = outsideFences(markdown, (part, firstLine) => {
    const lines = part.split('\n')
    return lines
      .map((line, index) => {
        if (hashtag.test(line))
          findings.push({
            kind: 'doubted',
            line: firstLine + index,
            message: `a hash without a space is no heading, and stays: ${line.trim()}`,
          })
        if (definition.test(line) && lines[index - 1]?.trim()) return line.replace(definition, '')
        const broken = definition.test(lines[index + 1] ?? '') && line.trim() ? `${line}\\` : line
        return broken.replace(tightHeading, '$1 ')
      })
      .join('\n')
  })
  return { markdown: changed, findings }
}
