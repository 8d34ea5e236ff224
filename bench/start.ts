/**
 * Start: `npm start` on a fresh clone of this checkout, from the command to the first page; then once more. What is not
 * committed is not in the clone. How long each step takes, the command itself says meanwhile.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { atTheEnd } from './ending'
import type { Figure } from './figure'
import { npmStart } from './npm-start'
import { projectFile } from './project-file'

export async function start(): Promise<Figure[]> {
  const clone = await freshClone()
  return [
    {
      measure: 'First start',
      measured: `${(await npmStart(clone)).toFixed(1)} s`,
      how: 'from `npm start` on a fresh clone to the first page, packages from the registry',
    },
    {
      measure: 'Second start',
      measured: `${(await npmStart(clone)).toFixed(1)} s`,
      how: 'from `npm start` in the same folder to the first page',
    },
  ]
}

async function freshClone(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'saldo-clone-'))
  atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  const clone = path.join(folder, 'saldo')
  await promisify(execFile)('git', ['clone', '--quiet', projectFile('.'), clone])
  return clone
}
