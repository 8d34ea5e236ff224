/** Steps: what the start command says that it does, and how long each step took. */
export interface Step {
  name: string
  /** Nothing while it is under way. */
  seconds?: number
}

const beginning = /^(\S[^…]*)…/
const end = /(?:^|… |^ *done in |^Installed in ) *([\d.]+) s\.?$/

/** A step begins with its name and `…`; it ends in that line or in a later one, with news between them. */
export function stepsIn(output: string): Step[] {
  const steps: Step[] = []
  for (const line of output.split('\n')) {
    const [, name] = beginning.exec(line) ?? []
    if (name) steps.push({ name: withoutHint(name) })
    const [, seconds] = end.exec(line) ?? []
    const last = steps.at(-1)
    if (seconds && last && last.seconds === undefined) last.seconds = Number(seconds)
  }
  return steps
}

/** "(a minute or two)" is for who waits. */
function withoutHint(name: string): string {
  return name.replace(/ \([^)]*\)$/, '')
}
