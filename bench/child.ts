/** Child: a process that the benchmark started. It ends with the benchmark, also when that is killed. */
import { type ChildProcess, fork } from 'node:child_process'
import { CommandError } from '@/cli/command-error'
import { atTheEnd } from './ending'
import { projectFile } from './project-file'

const patienceMs = 60_000
const longestPreparationMs = 600_000

/** Resolves once the module has said that it is ready. */
export async function startChild(module: string, ...args: string[]): Promise<ChildProcess> {
  const child = forked(module, args)
  await nextMessage(child)
  return child
}

/** Resolves when the module is done. Its output goes to stderr, because stdout is for the figures. */
export async function runChild(module: string) {
  const child = forked(module, [])
  const hurry = setTimeout(() => child.kill(), longestPreparationMs)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  clearTimeout(hurry)
  if (code !== 0)
    throw new CommandError('The benchmark cannot go on: what it needs could not be prepared (see above).')
}

function forked(module: string, args: string[]): ChildProcess {
  const child = fork(projectFile(module), args, {
    cwd: projectFile('.'),
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', process.stderr, 'inherit', 'ipc'],
  })
  atTheEnd(() => stopped(child))
  return child
}

/** Rejects when the child ends instead, or says nothing for a minute. */
export function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(impatient)
      child.off('message', heard).off('exit', ended)
      act()
    }
    const fail = (reason: string) => settle(() => reject(new Error(`A process of the benchmark ${reason}.`)))
    const heard = (message: unknown) => settle(() => resolve(message))
    const ended = (code: number | null) => fail(`ended with exit code ${code}`)
    const impatient = setTimeout(() => fail('said nothing for a minute'), patienceMs)
    child.on('message', heard).on('exit', ended)
  })
}

/** Asks it to end; after five seconds it is made to. */
export async function stopped(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000)
  child.kill('SIGTERM')
  await ended
  clearTimeout(force)
}
