/** The parts of a Markdown text that are words: no code, no address, no tag, no entity. */

const code = /(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/
const address =
  /(?:https?:\/\/|www\.)[^\s<>)\]，。、；：！？）】」”]+|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"\n]*")?\)/
const tag = /<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>/
const entity = /&#?[\da-z]{1,31};/
const inlineCode = new RegExp(code.source, 'g')
const notProse = new RegExp([code, address, tag, entity].map(({ source }) => source).join('|'), 'gi')

/** Changes every part that is words. Lines keep their numbers if `change` keeps them. */
export function inProse(markdown: string, change: (part: string) => string): string {
  return outsideFences(markdown, (part) => between(part, notProse, change))
}

/** Changes what is neither fenced code nor `code`. `line`: where the part begins. */
export function outsideCode(markdown: string, change: (part: string, line: number) => string): string {
  return outsideFences(markdown, (part, firstLine) =>
    between(part, inlineCode, (text, before) => change(text, firstLine + before.split('\n').length - 1)),
  )
}

function between(text: string, apart: RegExp, change: (part: string, before: string) => string): string {
  let end = 0
  let changed = ''
  for (const match of text.matchAll(apart)) {
    changed += change(text.slice(end, match.index), text.slice(0, end)) + match[0]
    end = match.index + match[0].length
  }
  return changed + change(text.slice(end), text.slice(0, end))
}

/** Changes the lines that stand before, between and after fenced code. */
export function outsideFences(markdown: string, change: (part: string, firstLine: number) => string): string {
  const parts: { lines: string[]; isCode: boolean; firstLine: number }[] = []
  let fence: string | undefined
  for (const [index, line] of markdown.split('\n').entries()) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    const isCode = fence !== undefined || mark !== undefined
    const last = parts.at(-1)
    if (last?.isCode === isCode) last.lines.push(line)
    else parts.push({ lines: [line], isCode, firstLine: index + 1 })
    if (mark && fence === undefined) fence = mark
    else if (mark && fence && mark.startsWith(fence)) fence = undefined
  }
  return parts
    .map(({ lines, isCode, firstLine }) => (isCode ? lines.join('\n') : change(lines.join('\n'), firstLine)))
    .join('\n')
}
