/** A form that shows one language never writes into another, whatever the address says. */
import { APIError, type PayloadRequest } from 'payload'
import { messageFor } from '@/people/messages'
import { panelText } from '@/text/panel'
import type { SentBase } from './base'

export function refuseOtherLanguage({ language }: SentBase, req: PayloadRequest) {
  if (language === req.locale) return
  const message = messageFor(req, panelText('saving.otherLanguage', { language, locale: req.locale ?? '' }))
  throw new APIError(message, 400, null, true)
}
