/**
 * Start: `npm start` on a fresh clone of this checkout, from the command to the first page, step by step as the command
 * itself tells them; then once more. What is not committed is not in the clone.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { atTheEnd } from './ending'
import type { Figure } from './figure'
import { npmStart, type Started } from './npm-start'
import { projectFile } from './project-file'

export async function start(): Promise<Figure[]> {
  const clone = await freshClone()
  const first = await npmStart(clone)
  const second = await npmStart(clone)
  return [
    ...figuresOf(first, {
      measure: 'First start',
      how: 'from `npm start` on a fresh clone to the first page, packages from the registry',
    }),
    ...figuresOf(second, {
      measure: 'Second start',
      how: 'from `npm start` in the same folder to the first page',
    }),
  ]
}

async function freshClone(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'saldo-clone-'))
  atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  const clone = path.join(folder, 'saldo')
  await promisify(execFile)('git', ['clone', '--quiet', projectFile('.'), clone])
  return clone
}

function figuresOf({ seconds, steps }: Started, whole: Pick<Figure, 'measure' | 'how'>): Figure[] {
  return [
    { ...whole, measured: told(seconds) },
    ...steps.map((step) => ({
      measure: `… ${step.name}`,
      measured: told(step.seconds),
      how: 'as it says itself',
    })),
  ]
}

function told(seconds = Number.NaN): string {
  return `${seconds.toFixed(1)} s`
}
