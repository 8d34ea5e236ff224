/** The newsroom sends no e-mail: asking for a password link says so, and whom to ask. */
import { APIError, type CollectionBeforeOperationHook, type EmailAdapter, type Endpoint } from 'payload'
import { messageFor } from './messages'

const message = {
  en: 'This newsroom sends no e-mail, so nobody would get the link. Ask an admin for a new password.',
  zh: '本编辑部不发送电子邮件，重置链接无法送达。请向管理员索取新密码。',
}

export const noMail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@saldo.invalid',
  defaultFromName: 'Saldo',
  sendEmail: async () => {
    throw new APIError(message.en, 501, null, true)
  },
})

/** Stands before Payload's own endpoint, which looks for a field that accounts do not have. */
export const noConfirmation: Endpoint = {
  path: '/verify/:id',
  method: 'post',
  handler: (req) => {
    const said = messageFor(req, {
      en: 'Accounts are not confirmed by e-mail here: an admin adds them, and they can sign in at once.',
      zh: '此处无需通过电子邮件确认账号：管理员添加后即可登录。',
    })
    return Response.json({ errors: [{ message: said }] }, { status: 404 })
  },
}

export const refuseWithoutMail: CollectionBeforeOperationHook<'users'> = ({ operation, req }) => {
  if (operation === 'forgotPassword') throw new APIError(messageFor(req, message), 501, null, true)
}
