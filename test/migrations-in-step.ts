/** The migrations lead to the schema that the collections describe: there is nothing left to migrate. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { tool } from '@/cli/command'
import type { Outcome } from './test-stage'

const folder = 'migrations'
const index = path.join(folder, 'index.ts')

export async function migrationsInStep(): Promise<Outcome> {
  const before = readdirSync(folder)
  const indexBefore = readFileSync(index, 'utf8')
  const { code, output } = await tool('payload', ['migrate:create', 'missing', '--skip-empty'], {
    PAYLOAD_SECRET: 'migrations',
  })
  const added = readdirSync(folder).filter((file) => !before.includes(file))
  for (const file of added) rmSync(path.join(folder, file))
  writeFileSync(index, indexBefore)
  if (code === 0 && added.length === 0) return { passed: 1, failed: 0, output }
  const missing =
    'The collections describe another schema than the migrations make: run `npm run migration -- name`.'
  return { passed: 0, failed: 1, output: code === 0 ? missing : output }
}
