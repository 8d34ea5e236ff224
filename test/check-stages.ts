/** Stages that need neither a database nor a browser. */
import { rmSync } from 'node:fs'
import { tool } from '@/cli/command'
import { generatedFiles } from './generated-files'
import { migrationsInStep } from './migrations-in-step'
import { nodeTests } from './node-tests'
import { asOne, type TestStage } from './test-stage'

export const checkStages: TestStage[] = [
  {
    name: 'format and lint',
    run: () => asOne(tool('biome', ['ci', '--colors=off', '--error-on-warnings', '.'])),
  },
  {
    name: 'import direction',
    run: () =>
      asOne(tool('depcruise', ['--config', 'dependency-cruiser.mjs', 'src', 'e2e', 'bench', 'test'])),
  },
  { name: 'types', run: types },
  { name: 'unit', run: () => nodeTests(/\.test\.tsx?$/) },
  { name: 'generated files', run: generatedFiles },
  { name: 'migrations in step', run: migrationsInStep },
]

/** Next writes the types of its own files first; those of a development server may name routes that are gone. */
async function types() {
  rmSync('.next/dev/types', { recursive: true, force: true })
  await tool('next', ['typegen'], { PAYLOAD_SECRET: 'types' })
  return asOne(tool('tsc', ['--noEmit']))
}
