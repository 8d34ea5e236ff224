/** Generated files are what the configuration generates now: Payload's types and the panel's import map. */
import { readFileSync } from 'node:fs'
import { tool } from '@/cli/command'
import type { Outcome } from './test-stage'

const generators = [
  { command: 'generate:types', file: 'src/payload-types.ts' },
  { command: 'generate:importmap', file: 'src/app/(payload)/admin/importMap.js' },
]

/** A stale file is left as generated, so that it only has to be committed. */
export async function generatedFiles(): Promise<Outcome> {
  const outcome: Outcome = { passed: 0, failed: 0, output: '' }
  for (const { command, file } of generators) {
    const before = readFileSync(file, 'utf8')
    const { code, output } = await tool('payload', [command], { PAYLOAD_SECRET: 'generated' })
    const same = code === 0 && readFileSync(file, 'utf8') === before
    if (same) outcome.passed += 1
    else {
      outcome.failed += 1
      outcome.output += code === 0 ? `${file} was out of date. It is renewed now: commit it.\n` : output
    }
  }
  return outcome
}
