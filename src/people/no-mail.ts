/** The newsroom sends no e-mail unless a mail service is set up: asking for a password link says so, and whom to ask. */
import { APIError, type CollectionBeforeOperationHook } from 'payload'

export const refuseWithoutMail: CollectionBeforeOperationHook<'users'> = ({ operation, req }) => {
  if (operation !== 'forgotPassword' || req.payload.config.email) return
  const message =
    'This newsroom sends no e-mail, so nobody would get the link. Ask an admin for a new password.'
  throw new APIError(message, 501, null, true)
}
