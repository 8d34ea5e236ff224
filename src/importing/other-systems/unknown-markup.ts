/**
 * Markup of other systems that Markdown does not know, and that would reach readers as it stands: what it says is kept,
 * the marks go and are reported with their line. Frames (`frames.ts`) come first, then these.
 */
import { type Finding, quoted } from '../finding'
import { outsideCode } from '../markdown/prose-parts'

interface Rule {
  name: string
  pattern: RegExp
  /** What stays, made of the groups of the pattern. */
  stays?: (first: string, second: string) => string
}

const value = String.raw`(?:"[^"\n]*"|'[^'\n]*'|[^\s\]}"']+)`

const rules: Rule[] = [
  {
    name: 'a table of contents',
    pattern:
      /^[ \t]*(?:\[\[?_?toc_?\]?\]|@\[toc\](?:\([^)\n]*\))?|\$\{toc\}|\{:?toc\}|\{\{\s*(?:toc|TOC)\s*\}\})[ \t]*$/gim,
  },
  {
    name: 'a comment',
    pattern:
      /\{%-?\s*comment\s*-?%\}[\s\S]{0,2000}?\{%-?\s*endcomment\s*-?%\}|(?<!\d)%%(?!\d)[^%]{1,2000}%%|\{\/\*[\s\S]{0,2000}?\*\/\}|<!--[\s\S]{0,2000}?-->|<!\[(?:end)?if[^\]]*\]>/g,
  },
  {
    name: 'a picture of a shortcode',
    pattern:
      /\{\{[<%]\s*(?:figure|img|image)\s+(?=[^}]*\bsrc="([^"]*)")(?=(?:[^}]*\b(?:caption|title)="([^"]*)")?)[^}]*[>%]\}\}/g,
    stays: (address, caption) => `![${caption}](${encodeURI(address)} "${caption}")`,
  },
  { name: 'a shortcode', pattern: /\{\{[<%][\s\S]{0,2000}?[>%]\}\}/g },
  { name: 'a tag of a template', pattern: /\{%[\s\S]{0,2000}?%\}/g },
  { name: 'a value of a template', pattern: /\{\{[\s\S]{0,2000}?\}\}/g },
  {
    name: 'a picture of a wiki',
    pattern: /!\[\[([^\]|\n]+)(?:\|[^\]\n]*)?\]\]/g,
    stays: (name) => `![](${encodeURI(name.trim())})`,
  },
  {
    name: 'a link of a wiki; its words were kept',
    pattern: /\[\[[^\]|\n]+\|([^\]\n]+)\]\]/g,
    stays: (words) => words,
  },
  { name: 'a link of a wiki; its words were kept', pattern: /\[\[([^\]|\n]+)\]\]/g, stays: (words) => words },
  {
    name: 'a shortcode',
    pattern: new RegExp(String.raw`\[\/?[a-z][\w-]*(?:\s+[\w-]+=${value})+\s*\/?\](?![(\[:])`, 'gi'),
  },
  {
    name: 'a mark of crossed-out words',
    pattern: /\[(s|del|strike)\]([^[\]]{1,2000})\[\/\1\]/gi,
    stays: (_, words) => `~~${words}~~`,
  },
  {
    name: 'a mark of raised words',
    pattern: /\[(sup|sub)\]([^[\]]{1,200})\[\/\1\]/gi,
    stays: (_, words) => ` (${words})`,
  },
  {
    name: 'a shortcode',
    pattern:
      /\[(caption|embed|gallery|audio|video|playlist|quote|b|i|u|color|size|center|img|list|spoiler|hide|table|tr|td|code|url)(?:=[^\]\n]*)?\]([\s\S]{0,2000}?)\[\/\1\]/gi,
    stays: (_, words) => words,
  },
  { name: 'a shortcode', pattern: /\[\/[a-z][\w-]*\]/gi },
  {
    name: 'highlighting; its text was kept',
    pattern: /(?<![=\w])==(?![=\s])([^=\n]+?)(?<![=\s])==(?![=\w])/g,
    stays: (words) => words,
  },
  {
    name: 'attributes',
    pattern: new RegExp(
      String.raw`(?<=[\])\s\p{L}\p{N}#])[ \t]*\{:?\s*(?:[#.][\p{L}\w:.-]+|[\w:-]+=${value})(?:\s+(?:[#.][\p{L}\w:.-]+|[\w:-]+=${value}))*\s*\}`,
      'gu',
    ),
  },
  { name: 'the name of a block', pattern: /(?<=\S)[ \t]+\^[a-z\d][a-z\d-]{3,}[ \t]*$/gim },
  {
    name: 'a line of a program',
    pattern: /^(?:import\s[^\n]*\sfrom\s+['"][^'"\n]+['"];?|export\s+(?:const|default)\s[^\n]*)$/gm,
  },
]

/** The Markdown without it; lines keep their numbers. */
export function withoutUnknownMarkup(markdown: string): { markdown: string; findings: Finding[] } {
  const findings: Finding[] = []
  const clean = rules.reduce(
    (text, rule) => outsideCode(text, (part, firstLine) => applied(rule, part, firstLine, findings)),
    markdown,
  )
  return { markdown: clean, findings }
}

function applied(
  { name, pattern, stays = () => '' }: Rule,
  part: string,
  firstLine: number,
  findings: Finding[],
) {
  return part.replace(pattern, (...match) => {
    const found = String(match[0])
    const at = Number(match.find((each) => typeof each === 'number'))
    const words = stays(String(match[1] ?? ''), String(match[2] ?? ''))
    findings.push({
      kind: 'dropped',
      line: firstLine + linesIn(part.slice(0, at)) + linesIn(/^\s*/.exec(found)?.[0] ?? ''),
      message: `${name}: ${quoted(found)}`,
    })
    const kept = words || (joins(part, at, found) ? ' ' : '')
    return kept + '\n'.repeat(Math.max(linesIn(found) - linesIn(kept), 0))
  })
}

/** Whether what stands before and behind would be read as one number. */
function joins(part: string, at: number, found: string): boolean {
  return /[\p{Nd}*#+]$/u.test(part.slice(0, at)) && /^[\p{Nd}*#+]/u.test(part.slice(at + found.length))
}

const linesIn = (text: string) => text.split('\n').length - 1
