/**
 * Runs a TypeScript file of the project in a process of its own, passes signals on, and ends as it ends.
 * `node bin/run-typescript.mjs FILE [ARGUMENT …]`; see docs/decisions/0004 for the condition `production`.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const condition = '--conditions=production'

export function runTypeScript(file, args) {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(project, file), ...args], {
    cwd: project,
    env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${condition}`.trim() },
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      if (signal) console.error(`${file} was ended from outside (${signal}).`)
      process.exitCode = code ?? 1
      resolve()
    })
  })
}

const [, command, file, ...args] = process.argv
if (file && command === fileURLToPath(import.meta.url)) await runTypeScript(file, args)
