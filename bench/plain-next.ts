/**
 * Plain Next: the smallest app that answers one address with a constant, built and started by Next's own commands.
 * What our cache is compared with.
 */
import { execFile, spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort } from '@/cli/database/free-port'
import { environment } from '@/env'
import { stopped } from './child'
import { atTheEnd } from './ending'
import { projectFile } from './project-file'
import { type Visit, visit } from './visit'

/** Inside the project, because Next takes its packages from a folder above the app; git ignores it. */
const folder = projectFile('.data/bench/plain-next')
const next = projectFile('node_modules/next/dist/bin/next')

/** Resolves to its address once it answers with the page's body, byte for byte. */
export async function startPlainNext(page: Visit): Promise<string> {
  const env = environment({ NODE_ENV: 'production', NODE_OPTIONS: undefined, NEXT_TELEMETRY_DISABLED: '1' })
  writeApp(page)
  atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  await promisify(execFile)(process.execPath, [next, 'build'], { cwd: folder, env })
  const port = await freePort()
  const args = [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)]
  const server = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] })
  atTheEnd(() => stopped(server))
  const address = `http://127.0.0.1:${port}/`
  const { body } = await firstAnswer(address)
  if (!body.equals(page.body)) throw new Error('The plain Next app answers with another body than the page.')
  return address
}

function writeApp({ body, headers }: Visit) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'app'), { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const config = { compress: false, poweredByHeader: false, turbopack: { root: projectFile('.') } }
  writeFileSync(path.join(folder, 'next.config.mjs'), `export default ${JSON.stringify(config)}`)
  writeFileSync(path.join(folder, 'app/route.js'), routeWith(body, headers))
}

function routeWith(body: Buffer, headers: Visit['headers']): string {
  const sent = {
    'content-type': headers['content-type'],
    'content-encoding': headers['content-encoding'],
    'content-length': String(body.length),
  }
  return [
    "export const dynamic = 'force-dynamic'",
    `const body = new Uint8Array(Buffer.from('${body.toString('base64')}', 'base64'))`,
    `const headers = ${JSON.stringify(sent)}`,
    'export const GET = () => new Response(body, { headers })',
  ].join('\n')
}

async function firstAnswer(address: string): Promise<Visit> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    try {
      return await visit(address)
    } catch {
      await sleep(200)
    }
  }
  throw new Error('The plain Next app did not answer within half a minute.')
}
