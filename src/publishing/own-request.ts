/**
 * A request of its own for one of several saves that a person asked for: the same person, question and panel language,
 * but its own transaction, context and language of the text. Payload writes in the language of the request it is given.
 */
import { createLocalReq, type PayloadRequest } from 'payload'

export async function ownRequest(
  { user, headers, i18n, t, query, searchParams, locale, payload }: PayloadRequest,
  payloadAPI: PayloadRequest['payloadAPI'],
  language: PayloadRequest['locale'] = locale,
): Promise<PayloadRequest> {
  const same = { headers, i18n, t, query: { ...query }, searchParams }
  const own = await createLocalReq(
    { user: user ?? undefined, fallbackLocale: false, context: {}, req: same },
    payload,
  )
  return Object.assign(own, { locale: language, payloadAPI })
}
