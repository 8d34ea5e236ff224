/** Tests that Node's own runner runs: files named `*.test.ts`, or `*.db-test.ts` where a database is needed. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { run } from 'node:test'
import { setEnvironment } from '@/env'
import type { Outcome } from './test-stage'

const folders = ['src', 'bench', 'test']

export async function nodeTests(
  ending: RegExp,
  settings: Parameters<typeof setEnvironment>[0] = {},
): Promise<Outcome> {
  const files = folders.flatMap(filesBelow).filter((file) => ending.test(file))
  const outcome: Outcome = { passed: 0, failed: 0, output: '' }
  const before = setEnvironment({ NODE_ENV: 'test', ...settings })
  for await (const { type, data } of run({ files, concurrency: true })) {
    if (type === 'test:pass' && data.details.type !== 'suite') outcome.passed += 1
    if (type === 'test:fail' && data.details.type !== 'suite') {
      outcome.failed += 1
      outcome.output += `${data.file ?? ''}: ${data.name}\n${reasonOf(data.details.error)}\n`
    }
    if (type === 'test:stdout' || type === 'test:stderr') outcome.output += data.message
  }
  setEnvironment(before)
  return outcome
}

/** The assertion that failed, below what the runner says about it. */
function reasonOf(error: Error): string {
  return error.cause instanceof Error ? String(error.cause.stack) : String(error.stack ?? error)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.resolve(entry.parentPath ?? entry.path, entry.name))
    .sort()
}
