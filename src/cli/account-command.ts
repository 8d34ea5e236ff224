/** Account command: something done to one account, named by its e-mail address, whether the site runs or not. */
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { CommandError } from './command-error'
import { openNewsroom } from './database/open-newsroom'
import { reachDatabase } from './database/reach-database'

type Action = (payload: Payload, account: User) => Promise<string>

/** Prints what the action says, or one sentence on why nothing was done; ends the process. */
export async function accountCommand(usage: string, action: Action) {
  try {
    console.log(await withAccount(emailFrom(process.argv.slice(2), usage), action))
    process.exit(0)
  } catch (error) {
    console.error(error instanceof CommandError ? error.message : error)
    process.exit(1)
  }
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
