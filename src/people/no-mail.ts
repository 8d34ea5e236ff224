/** The newsroom sends no e-mail: asking for a password link says so, and whom to ask. */
import { APIError, type CollectionBeforeOperationHook, type EmailAdapter, type Endpoint } from 'payload'
import { panelText } from '@/text/panel'
import { messageFor } from './messages'

const message = panelText('noMail.reset')

export const noMail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@saldo.invalid',
  defaultFromName: 'Saldo',
  sendEmail: async () => {
    throw new APIError(message.en, 501, null, true)
  },
})

/** Stand before Payload's own endpoints, which would look up what was sent, and log each refusal as a fault. */
export const noPasswordLinks: Endpoint[] = ['/forgot-password', '/reset-password'].map((path) => ({
  path,
  method: 'post',
  handler: (req) => Response.json({ errors: [{ message: messageFor(req, message) }] }, { status: 501 }),
}))

/** Stands before Payload's own endpoint, which looks for a field that accounts do not have. */
export const noConfirmation: Endpoint = {
  path: '/verify/:id',
  method: 'post',
  handler: (req) => {
    const said = messageFor(req, panelText('noMail.confirmation'))
    return Response.json({ errors: [{ message: said }] }, { status: 404 })
  },
}

/** GraphQL has both too. */
export const refuseWithoutMail: CollectionBeforeOperationHook<'users'> = ({ operation, req }) => {
  if (operation !== 'forgotPassword' && operation !== 'resetPassword') return
  throw new APIError(messageFor(req, message), 501, null, true)
}
