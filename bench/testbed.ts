/**
 * Testbed: what the benchmark measures on: the project's build and a database of its own with the starting content,
 * made for this run and removed after it.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { openNewsroom } from '@/cli/database/open-newsroom'
import { setEnvironment, settings } from '@/env'
import { runChild } from './child'
import { atTheEnd } from './ending'
import { type ReaderPage, readerPages } from './reader-pages'
import { testbedDatabase } from './testbed-database'

export interface Person {
  email: string
  password: string
}

export interface Testbed {
  databaseUrl: string
  payload: Payload
  admin: Person
  pages: ReaderPage[]
}

export type OpenTestbed = () => Promise<Testbed>

export async function openTestbed(): Promise<Testbed> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-bench-'))
  atTheEnd(() => rmSync(dataDir, { recursive: true, force: true }))
  const databaseUrl = await testbedDatabase(dataDir)
  const admin = { email: 'bench@saldo.example', password: secret() }
  setEnvironment({
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: secret(),
    NODE_ENV: 'production',
  })
  setEnvironment({ ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password })
  await runChild('bench/prepare-process.ts')
  const { payload, close } = await openNewsroom(databaseUrl, settings.secret)
  atTheEnd(close)
  return { databaseUrl, payload, admin, pages: await readerPages(payload) }
}

function secret(): string {
  return randomBytes(24).toString('base64url')
}
