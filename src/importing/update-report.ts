/** Report: what an update of the starting content did, for whoever runs the newsroom. */
import type { Difference } from './starting-content/compare'
import type { Outcome } from './starting-content/outcome'

/** How many were added, updated, left alone and so on, in one line each. */
export function summary(outcomes: Outcome[]): string[] {
  const count = (result: Outcome['result']) => outcomes.filter((one) => one.result === result).length
  const lines = [
    [count('updated'), 'updated'],
    [count('added'), 'added'],
    [outcomes.filter(({ left }) => left.length > 0).length, 'left as people changed or judged them'],
    [count('deleted'), 'deleted here, and not brought back'],
    [count('withdrawn'), 'no longer in the starting content, and kept'],
    [count('refused'), 'refused by a rule of the newsroom'],
  ] as const
  const said = lines.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`)
  if (said.length === 0) return ['Nothing to do: everything is as the starting content has it.']
  return isNamed(outcomes) ? [...said, 'npm run content:update names them.'] : said
}

/** The summary, and by name what was not taken as it is. */
export function report(outcomes: Outcome[]): string {
  const named = outcomes.flatMap(({ record: { collection, name }, result, left, reason }) => {
    const record = `${collection} ${name}`
    if (result === 'refused') return [`Refused: ${record}. ${reason}`]
    if (result === 'deleted') return [`Deleted here: ${record}.`]
    if (result === 'withdrawn') return [`No longer in the starting content: ${record}.`]
    return left.length > 0 ? [`Left alone: ${record}.`, ...left.map(described)] : []
  })
  const lines = summary(outcomes).filter((line) => !line.startsWith('npm run'))
  return [...named, ...lines].join('\n')
}

function isNamed(outcomes: Outcome[]): boolean {
  return outcomes.some(
    ({ result, left }) => left.length > 0 || ['refused', 'deleted', 'withdrawn'].includes(result),
  )
}

function described({ piece, path, here, given }: Difference): string {
  const where = piece === 'facts' ? path : `${path} (${piece})`
  return `  ${where}: here ${short(here)}, in the starting content ${short(given)}`
}

const longest = 60

function short(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing'
  const text = JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
