/**
 * Orphans: processes of a Postgres whose first process was killed. Each ends by itself when it next looks up, which one
 * that computes or is frozen does not; until then its shared memory keeps a new server from starting.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { type ClusterFiles, clusterName } from './cluster'

/** Only when no server runs on the cluster. Nothing is lost: the next server finds all that was committed in its log. */
export function endOrphans(cluster: ClusterFiles) {
  const title = `postgres: ${clusterName(cluster)}: `
  for (const { pid, command } of processes()) if (command.startsWith(title)) kill(pid)
}

type Process = { pid: number; command: string }

function processes(): Process[] {
  return process.platform === 'linux' ? ofLinux() : ofUnix()
}

/** What /proc tells everybody. `ps` is not in every image. */
function ofLinux(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name) }))
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function ofUnix(): Process[] {
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', 'pid=,command='], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').map((line) => {
    const [, pid, command = ''] = /^\s*(\d+) (.*)$/.exec(line) ?? []
    return { pid: Number(pid), command }
  })
}

function kill(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}
