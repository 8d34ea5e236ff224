/** Tests that Node's own runner runs: files named `*.test.ts`, or `*.db-test.ts` where a database is needed. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { command } from '@/cli/command'
import type { Outcome } from './test-stage'

const folders = ['src', 'bench', 'test']

export async function nodeTests(ending: RegExp, settings: Record<string, string> = {}): Promise<Outcome> {
  const files = folders.flatMap(filesBelow).filter((file) => ending.test(file))
  const args = ['--conditions=production', '--import', 'tsx', '--test', '--test-reporter=tap', ...files]
  const { code, output } = await command(process.execPath, args, { NODE_ENV: 'test', ...settings })
  const passed = countIn(output, 'pass')
  const failed = countIn(output, 'fail') + countIn(output, 'cancelled')
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output: failuresIn(output) }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

function countIn(output: string, word: string): number {
  return Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0)
}

/** What failed and why, after what was printed meanwhile; everything when the output says nothing of the kind. */
function failuresIn(output: string): string {
  const failures = output.match(/^ *not ok [\s\S]*?^ *\.\.\.$/gm)
  const printed = output.match(/^ *# (?!Subtest: |[a-z_]+ [\d.]+$).*$/gm) ?? []
  return failures ? [...printed, ...failures].join('\n') : output
}
