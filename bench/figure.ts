/** Figure: one row of the benchmark's table: what was measured, what it may be at most, what it is, and how. */
export interface Figure {
  measure: string
  /** Nothing for what is only reported. */
  limit?: string
  measured: string
  /** Whether the limit is kept. */
  withinLimit?: boolean
  how: string
}

export function markdownTable(figures: Figure[]): string {
  const rows = figures.map(({ measure, limit = 'reported', measured, withinLimit: kept, how }) => [
    measure,
    limit,
    kept === false ? `**${measured} (over the limit)**` : measured,
    how,
  ])
  return [['measure', 'limit', 'measured', 'how'], ['---', '---', '---', '---'], ...rows].map(line).join('\n')
}

function line(cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
