/** The newsroom sends no e-mail: asking for a password link says so, and whom to ask. */
import { APIError, type CollectionBeforeOperationHook, type EmailAdapter } from 'payload'

const message =
  'This newsroom sends no e-mail, so nobody would get the link. Ask an admin for a new password.'

export const noMail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@saldo.invalid',
  defaultFromName: 'Saldo',
  sendEmail: async () => {
    throw new APIError(message, 501, null, true)
  },
})

export const refuseWithoutMail: CollectionBeforeOperationHook<'users'> = ({ operation }) => {
  if (operation === 'forgotPassword') throw new APIError(message, 501, null, true)
}
