/** Signing in by REST, as a browser keeps it: quicker than the form, which `e2e/editors` uses once. */
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { settings } from '@/env'
import type { User } from '@/payload-types'

export interface Credentials {
  email: string
  password: string
}

export function admin(): Credentials {
  const { adminEmail: email, adminPassword: password } = settings
  if (!email || !password)
    throw new Error('Set ADMIN_EMAIL and ADMIN_PASSWORD to those of the site under test.')
  return { email, password }
}

/** Signs the page in, and returns what scripts send instead of its cookie. */
export async function signIn(page: Page, who: Credentials = admin()): Promise<{ Authorization: string }> {
  return { Authorization: `JWT ${await tokenOf(page.request, who)}` }
}

export async function signInAsAdmin(request: APIRequestContext): Promise<{ Authorization: string }> {
  return { Authorization: `JWT ${await tokenOf(request, admin())}` }
}

/** Adds somebody for one test. */
export async function hire(
  request: APIRequestContext,
  person: Pick<User, 'role' | 'name'> & Partial<Pick<User, 'languages' | 'mayPublish'>>,
): Promise<Credentials> {
  const who = { email: `${crypto.randomUUID()}@example.org`, password: 'correct horse battery staple' }
  const headers = await signInAsAdmin(request)
  const added = await request.post('/api/users', { headers, data: { ...person, ...who } })
  expect(added.status(), await added.text()).toBe(201)
  return who
}

async function tokenOf(request: APIRequestContext, who: Credentials): Promise<string> {
  const reply = await request.post('/api/users/login', { data: who })
  expect(reply.status(), `${who.email} signs in`).toBe(200)
  const { token }: { token: string } = await reply.json()
  return token
}
