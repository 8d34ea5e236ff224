/** Step: something that takes a while. It says what it does, and how long it took. */
export async function step<Result>(name: string, action: () => Promise<Result>): Promise<Result> {
  const began = performance.now()
  process.stdout.write(`${name}…`)
  try {
    const result = await action()
    process.stdout.write(` ${seconds(began)}\n`)
    return result
  } catch (error) {
    process.stdout.write('\n')
    throw error
  }
}

/** A step of others' software, which greets us as it likes: what it prints is shown only if it fails. */
export function quietStep<Result>(name: string, action: () => Promise<Result>): Promise<Result> {
  return step(name, async () => {
    const print = console.log
    const printed: unknown[][] = []
    console.log = (...words) => printed.push(words)
    try {
      return await action()
    } catch (error) {
      for (const words of printed) print(...words)
      throw error
    } finally {
      console.log = print
    }
  })
}

/** A long step that reports what it is at. */
export async function longStep<Result>(
  name: string,
  action: (log: (line: string) => void) => Promise<Result>,
): Promise<Result> {
  const began = performance.now()
  console.log(`${name}…`)
  const result = await action((line) => console.log(`  ${line}`))
  console.log(`  done in ${seconds(began)}`)
  return result
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`
}
