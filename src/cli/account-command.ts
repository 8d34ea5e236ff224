/** Account command: something done to one account, named by its e-mail address, whether the site runs or not. */
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { CommandError } from './command-error'
import { openNewsroom } from './database/open-newsroom'
import { reachDatabase } from './database/reach-database'
import { runOnce } from './run-once'

type Action = (payload: Payload, account: User) => Promise<string>

/** Prints what the action says, or one sentence on why nothing was done; ends the process. */
export function accountCommand(usage: string, action: Action) {
  return runOnce(() => withAccount(emailFrom(process.argv.slice(2), usage), action))
}

function emailFrom([email, ...more]: string[], usage: string): string {
  if (!email?.includes('@') || more.length > 0) throw new CommandError(`Name one e-mail address: ${usage}`)
  return email
}

async function withAccount(email: string, action: Action): Promise<string> {
  const database = await reachDatabase()
  try {
    const { payload, close } = await openNewsroom(database.url, randomUUID())
    return await act(payload, email, action).finally(close)
  } finally {
    await database.release()
  }
}

async function act(payload: Payload, email: string, action: Action): Promise<string> {
  const where = { email: { equals: email.toLowerCase().trim() } }
  const [account] = (await payload.find({ collection: 'users', where, depth: 0, limit: 1 })).docs
  if (!account) throw new CommandError(`No account has the address ${email}.`)
  return action(payload, account)
}
