/** The newsroom sends no e-mail: asking for a password link says so, and whom to ask. */
import {
  APIError,
  addDataAndFileToRequest,
  type CollectionBeforeOperationHook,
  type EmailAdapter,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
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

/** Nobody has a link, so whatever is sent as one is refused, as Payload refuses an unknown one. */
const statuses = { forgotPassword: 501, resetPassword: 403 }

/** Stand before Payload's own endpoints, which would look up what was sent, and log each refusal as a fault. */
export const noPasswordLinks: Endpoint[] = [
  {
    path: '/forgot-password',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      return refused(req, typeof req.data?.email === 'string' ? statuses.forgotPassword : 400)
    },
  },
  { path: '/reset-password', method: 'post', handler: (req) => refused(req, statuses.resetPassword) },
]

function refused(req: PayloadRequest, status: number): Response {
  return Response.json({ errors: [{ message: messageFor(req, message) }] }, { status })
}

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
  throw new APIError(messageFor(req, message), statuses[operation], null, true)
}
