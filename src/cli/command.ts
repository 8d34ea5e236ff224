/** Command: a program run to its end, with all that it printed. It ends with us if we end first. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { environment } from '@/env'

type Ended = { code: number; output: string }

/** A tool of the project's own packages. */
export function tool(name: string, args: string[], settings: Record<string, string> = {}): Promise<Ended> {
  return command(path.join('node_modules', '.bin', name), args, settings)
}

export function command(
  program: string,
  args: string[],
  settings: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: environment(settings), stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const collect = (text: Buffer) => {
      output += text.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    const endToo = () => child.kill()
    process.once('exit', endToo)
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('exit', endToo)
      resolve({ code: code ?? 1, output })
    })
  })
}
