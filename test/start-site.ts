/** The site as `npm start` runs it, for a test: a data folder and a port of its own, an admin whose password is known. */
import { spawn } from 'node:child_process'
import { freePort } from '@/cli/database/free-port'
import { environment, settings } from '@/env'
import { emptyDatabase } from '../e2e/support/fresh-database'

type Site = { settings: Record<string, string>; stop: () => Promise<number> }

const patience = 15 * 60_000

export async function startSite(dataDir: string): Promise<Site> {
  const port = await freePort()
  const own = {
    PORT: String(port),
    DATA_DIR: dataDir,
    SITE_URL: `http://127.0.0.1:${port}`,
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: 'a password for tests only',
    ...(settings.databaseUrl && {
      DATABASE_URL: (await emptyDatabase()).url,
      PAYLOAD_SECRET: 'a secret for tests only',
    }),
  }
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    env: environment(own),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const collect = (text: Buffer) => {
    printed += text.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  await Promise.race([
    ready(own.SITE_URL),
    ended.then((code) => Promise.reject(new Error(`npm start ended with ${code}:\n${printed}`))),
  ])
  return { settings: own, stop }
}

async function ready(site: string): Promise<void> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const answer = await fetch(`${site}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`npm start was not ready after ${patience / 60_000} minutes.`)
}
