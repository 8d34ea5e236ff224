/**
 * `npm run password -- EMAIL`: a new random password, printed once. It ends all sessions of the account and frees it, so
 * that it can be used at once. A password is never taken from the command line, where others could read it.
 */
import { randomBytes } from 'node:crypto'
import { freeAccount } from '@/people/sign-in/limits'
import { accountCommand } from './account-command'

await accountCommand('npm run password -- EMAIL', async (payload, { id, email }) => {
  const password = randomBytes(18).toString('base64url')
  await payload.update({ collection: 'users', id, data: { password }, depth: 0 })
  await freeAccount(payload, id)
  return `All sessions of ${email} have ended. The new password, printed this once: ${password}`
})
