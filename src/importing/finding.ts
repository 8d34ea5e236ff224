/** Finding: what an import noticed about a file and tells the person who brought it. */
export interface Finding {
  /** Left out, kept in another form, or kept and to be looked at. */
  kind: 'dropped' | 'changed' | 'doubted'
  message: string
  /** Line of the file, from 1. */
  line: number
}

/** `line 12: …`, `lines 12, 40: …`: one sentence each, in the order of the file; the same words are said once. */
export function sentences(findings: Finding[], kind: Finding['kind']): string[] {
  const linesOf = new Map<string, Set<number>>()
  const ofKind = findings.filter((finding) => finding.kind === kind)
  for (const { message, line } of ofKind.sort((a, b) => a.line - b.line)) {
    linesOf.set(message, (linesOf.get(message) ?? new Set()).add(line))
  }
  return [...linesOf].map(
    ([message, lines]) => `${lines.size === 1 ? 'line' : 'lines'} ${[...lines].join(', ')}: ${message}`,
  )
}

const longestQuote = 80

/** What a finding quotes of a file, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line
}
