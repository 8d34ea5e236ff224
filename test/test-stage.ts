/** Stage: one step of the tests. It passes or fails as a whole, or counts its cases. */
export type Outcome = { passed: number; failed: number; output: string }
export type TestStage = { name: string; run: () => Promise<Outcome> }

/** A program that passes or fails as a whole. */
export async function asOne(ended: Promise<{ code: number; output: string }>): Promise<Outcome> {
  const { code, output } = await ended
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
}

/** Runs them in turn, also after one that failed, and prints the sum as the last line. */
export async function runStages(
  stages: TestStage[],
  only: string[],
): Promise<{ passed: number; failed: number }> {
  const sum = { passed: 0, failed: 0 }
  for (const stage of stages.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const began = Date.now()
    const outcome = await ending(stage)
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    if (outcome.failed > 0) console.log(outcome.output)
    const sign = outcome.failed > 0 ? '✗' : '✓'
    const failures = outcome.failed > 0 ? `, ${outcome.failed} failed` : ''
    console.log(`${sign} ${stage.name}: ${outcome.passed} passed${failures} (${seconds} s)`)
    sum.passed += outcome.passed
    sum.failed += outcome.failed
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`)
  return sum
}

async function ending({ run }: TestStage): Promise<Outcome> {
  try {
    return await run()
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
