/** A form that shows one language never writes into another, whatever the address says. */
import { APIError, type PayloadRequest } from 'payload'
import { messageFor } from '@/people/messages'
import type { SentBase } from './base'

export function refuseOtherLanguage({ language }: SentBase, req: PayloadRequest) {
  if (language === req.locale) return
  const message = messageFor(req, {
    en: `This form shows the text in "${language}" and was sent to be saved in "${req.locale}". Nothing was saved: open the language again.`,
    zh: `此表单显示的是“${language}”文本，却要保存到“${req.locale}”，因此没有保存。请重新打开该语言。`,
  })
  throw new APIError(message, 400, null, true)
}
