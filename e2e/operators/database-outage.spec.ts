import { type ChildProcess, fork } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { stopped } from '@/../bench/child'
import { freePort } from '@/cli/database/free-port'
import { environment } from '@/env'
import { type CuttableConnection, cuttableConnection } from '../support/cuttable-connection'
import { type FreshNewsroom, freshNewsroom } from '../support/fresh-database'
import { sampleFacts } from '../support/sample-documents'

let newsroom: FreshNewsroom
let connection: CuttableConnection
let site: ChildProcess
let address: string

test.beforeAll(async () => {
  newsroom = await freshNewsroom()
  await sampleFacts(
    newsroom.payload,
    { name: 'Norway', slug: 'norway' },
    { name: 'Telenor', slug: 'telenor' },
  )
  connection = await cuttableConnection(newsroom.url)
  const port = await freePort()
  address = `http://127.0.0.1:${port}`
  site = fork('bench/instance-process.ts', [String(port)], {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    env: environment({
      DATABASE_URL: connection.url,
      PAYLOAD_SECRET: 'a secret for tests only',
      SITE_URL: address,
      NODE_ENV: 'production',
    }),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await new Promise((resolve, reject) => site.once('message', resolve).once('exit', reject))
})

test.afterAll(async () => {
  await stopped(site)
  connection.end()
  await newsroom.close()
})

test('while the database is away, cached pages are served, and all is well again when it is back', async ({
  request,
}) => {
  const status = async (path: string) => (await request.get(`${address}${path}`)).status()
  expect(await status('/en/norway/telenor')).toBe(200)
  expect(await status('/readyz')).toBe(200)

  connection.cut()
  await expect.poll(() => status('/readyz')).toBe(503)
  const cached = await request.get(`${address}/en/norway/telenor`)
  expect(cached.status()).toBe(200)
  expect(cached.headers()['cache-status']).toContain('database-away')
  const unkept = await request.get(`${address}/ja/norway/telenor`)
  expect(unkept.status()).toBe(503)
  expect(await unkept.text()).toContain('lang="ja"')
  expect(await status('/healthz')).toBe(200)

  await connection.mend()
  await expect.poll(() => status('/readyz')).toBe(200)
  expect(await status('/ja/norway/telenor')).toBe(200)
  expect((await request.get(`${address}/en/norway/telenor`)).headers()['saldo-database']).toBeUndefined()
})
