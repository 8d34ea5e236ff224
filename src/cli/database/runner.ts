/**
 * Runner: the way a program of Postgres is started. Postgres refuses to run as root, so root starts it as somebody
 * else, and that somebody must reach the binaries and the data even in a folder that only root may enter.
 * The ways are tried in order, with the real binary; none of them makes a user or moves the data.
 */
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { lchownSync, lstatSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../command-error'

export interface Runner {
  spawn(program: string, args: string[], options: SpawnOptions): ChildProcess
}

interface Person {
  uid: number
  gid: number
}

interface Way {
  command: (person: Person) => string[]
  identity: (person: Person) => Partial<Person>
  /** Whose the files must be, as root sees it. */
  owner: (person: Person) => Person
}

const root: Person = { uid: 0, gid: 0 }

/** As another user, with the right to pass through folders (and no other) kept from root. */
const otherUserWith = (capability: string): Way => ({
  command: ({ uid, gid }) => [
    'setpriv',
    ...[`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--securebits=+no_setuid_fixup'],
    ...[`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`, '--'],
  ],
  identity: () => ({}),
  owner: (person) => person,
})

const ways: Way[] = [
  { command: () => [], identity: (person) => person, owner: (person) => person },
  otherUserWith('dac_read_search'),
  otherUserWith('dac_override'),
  {
    command: ({ uid, gid }) => ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'],
    identity: () => ({}),
    owner: () => root,
  },
]

/** How to run `program` on `folder`, whose files then belong to whoever runs it. */
export function runnerFor(program: string, folder: string): Runner {
  if (process.getuid?.() !== 0) return { spawn: (...started) => spawn(...started) }
  const person = stranger(folder)
  const way = ways.find((candidate) => works(candidate, person, program, path.dirname(folder)))
  if (!way) {
    throw new CommandError(
      `Postgres does not run as root, and no other user can enter ${path.dirname(folder)} and ${path.dirname(program)}: start Saldo as an ordinary user, or put it and DATA_DIR in folders that everybody may enter.`,
    )
  }
  giveTo(way.owner(person), folder)
  return { spawn: (program, args, options) => start(way, person, program, args, options) }
}

/** Whose the cluster already is; otherwise a user that nearly every system has. */
function stranger(folder: string): Person {
  const { uid, gid } = statSync(folder)
  if (uid !== 0) return { uid, gid }
  return userNamed('postgres') ?? userNamed('nobody') ?? { uid: 65534, gid: 65534 }
}

function userNamed(name: string): Person | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number.parseInt(spawnSync('id', [flag, name]).stdout?.toString() ?? '', 10),
  )
  return uid && gid ? { uid, gid } : undefined
}

function works(way: Way, person: Person, program: string, folder: string): boolean {
  const [command, ...args] = [
    ...way.command(person),
    '/bin/sh',
    '-c',
    'cd "$0" && exec "$1" --version',
    folder,
    program,
  ]
  const trial = spawnSync(command ?? '', args, {
    ...way.identity(person),
    encoding: 'utf8',
    env: plainEnvironment,
    cwd: '/',
  })
  return trial.status === 0 && !trial.stderr
}

/** The last processes of a killed Postgres may still be taking their files away: what has gone needs no owner. */
function giveTo({ uid, gid }: Person, folder: string) {
  for (const name of [...readdirSync(folder, { recursive: true, encoding: 'utf8' }), '']) {
    const file = path.join(folder, name)
    try {
      lchownSync(file, uid, gid)
    } catch (error) {
      if (!lstatSync(file, { throwIfNoEntry: false })) continue
      throw new CommandError(`${file} could not be given to the user of Postgres: ${String(error)}`)
    }
  }
}

/** The server needs none of our settings, secrets least of all. */
const plainEnvironment: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
}

function start(way: Way, person: Person, program: string, args: string[], options: SpawnOptions) {
  const [command = program, ...rest] = [...way.command(person), program, ...args]
  return spawn(command, rest, { ...options, ...way.identity(person), env: plainEnvironment, cwd: '/' })
}
