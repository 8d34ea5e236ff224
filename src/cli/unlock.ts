/** `npm run unlock -- EMAIL`: forgets the wrong passwords that were counted for an account, so that it can sign in. */
import { freeAccount } from '@/people/sign-in/limits'
import { accountCommand } from './account-command'

await accountCommand('npm run unlock -- EMAIL', async (payload, { id, email }) => {
  await freeAccount(payload, id)
  return `${email} can sign in again from everywhere.`
})
