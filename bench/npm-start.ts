/** `npm start` as a newcomer runs it: no settings but a free port, Ctrl-C at the end. */
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/cli/database/free-port'
import { environment } from '@/env'
import { atTheEnd } from './ending'
import { visit } from './visit'

const patienceMs = 30 * 60_000

/** Nothing that the benchmark or npm has set for itself: a fresh clone is started in a plain shell. */
const unset = Object.fromEntries(
  [
    'DATABASE_URL',
    'DATA_DIR',
    'PAYLOAD_SECRET',
    'ADMIN_EMAIL',
    'ADMIN_PASSWORD',
    'SITE_URL',
    'HOST',
    'NODE_ENV',
    'NODE_OPTIONS',
  ].map((name) => [name, undefined]),
)

/** Seconds from the command to the first page. What the command prints goes to stderr. */
export async function npmStart(folder: string): Promise<number> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: folder,
    detached: true,
    env: environment({ ...unset, PORT: String(port) }),
    stdio: ['ignore', process.stderr, 'inherit'],
  })
  atTheEnd(() => interrupted(child))
  await firstPage(`http://127.0.0.1:${port}/en`, child)
  const seconds = (performance.now() - began) / 1000
  await interrupted(child)
  return seconds
}

async function firstPage(address: string, child: ChildProcess) {
  for (let waited = 0; waited < patienceMs; waited += 100) {
    if (hasEnded(child)) throw new Error('npm start ended before it served a page (see above).')
    const page = await visit(address).catch(() => undefined)
    if (page) return
    await sleep(100)
  }
  throw new Error('npm start did not serve a page within half an hour.')
}

/** As Ctrl-C does it: the whole group is told. After twenty seconds it is made to end. */
async function interrupted(child: ChildProcess) {
  if (hasEnded(child) || child.pid === undefined) return
  const group = -child.pid
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const force = setTimeout(() => process.kill(group, 'SIGKILL'), 20_000)
  process.kill(group, 'SIGINT')
  await ended
  clearTimeout(force)
}

function hasEnded({ exitCode, signalCode }: ChildProcess) {
  return exitCode !== null || signalCode !== null
}
