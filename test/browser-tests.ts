/** Browser tests: a person's tasks in Chromium, on what `npm start` serves from an empty data folder. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { tool } from '@/cli/command'
import { chromiumHere } from './chromium'
import { startSite } from './start-site'
import type { Outcome, TestStage } from './test-stage'

export const browserTests: TestStage = { name: 'browser', run: onStartedSite }

async function onStartedSite(): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'saldo-browser-'))
  const chromium = await chromiumHere()
  const site = await startSite(path.join(folder, 'data'))
  try {
    const report = path.join(folder, 'report.json')
    const { output } = await tool('playwright', ['test', '--reporter=list,json'], {
      ...site.settings,
      CHROMIUM: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    })
    const { passed, failed } = countsIn(report)
    const exit = await site.stop()
    if (exit === 0) return { passed: passed + 1, failed, output }
    return {
      passed,
      failed: failed + 1,
      output: `${output}\nnpm start ended with ${exit} instead of stopping cleanly.`,
    }
  } finally {
    await site.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A skipped or flaky test counts as failed: it does not say that the thing works. */
function countsIn(report: string): { passed: number; failed: number } {
  const { stats }: { stats: Record<string, number> } = JSON.parse(readFileSync(report, 'utf8'))
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats
  const failed = unexpected + flaky + skipped
  return { passed: expected, failed: expected + failed === 0 ? 1 : failed }
}
