/** Distribution: many measurements of one thing, told by a few of them. Empty lists have none: NaN. */
export function percentile(values: number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const rank = Math.ceil((percent / 100) * sorted.length)
  return sorted[Math.max(rank, 1) - 1] ?? Number.NaN
}

export function median(values: number[]): number {
  return percentile(values, 50)
}
