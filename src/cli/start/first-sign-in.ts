/**
 * First sign-in: the account that `npm start` makes in a newsroom without people. A password of our own making waits in
 * the data folder, readable for its owner alone, until it has been shown: a start that is killed before loses nothing.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { settings } from '@/env'

const file = () => path.join(settings.dataDir, 'first-sign-in')

export async function makeFirstAdmin(payload: Payload) {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return
  const email = settings.adminEmail ?? 'admin@saldo.local'
  const password = settings.adminPassword ?? randomBytes(12).toString('base64url')
  mkdirSync(settings.dataDir, { recursive: true })
  writeFileSync(file(), `${email}  ${settings.adminPassword ? '(with ADMIN_PASSWORD)' : password}`, {
    mode: 0o600,
  })
  try {
    await payload.create({ collection: 'users', data: { name: 'Admin', email, password, role: 'admin' } })
  } catch (error) {
    forgetFirstSignIn()
    throw error
  }
}

/** What to say about signing in: the password on the first start, and never again. */
export function firstSignIn(): string {
  try {
    const signIn = readFileSync(file(), 'utf8')
    return settings.adminPassword ? signIn : `${signIn}   (printed this once: keep it)`
  } catch {
    return 'with the account you have'
  }
}

export function forgetFirstSignIn() {
  rmSync(file(), { force: true })
}
