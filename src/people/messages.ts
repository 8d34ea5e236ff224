/** What the newsroom says to a person who can act on it, in the language of their panel. */
import { APIError, type PayloadRequest } from 'payload'
import { type Message, panelLanguage } from '@/text/panel'

type Listener = { i18n?: Pick<PayloadRequest['i18n'], 'language'> }

export function messageFor({ i18n }: Listener, message: Message): string {
  return message[panelLanguage(i18n?.language)]
}

/** A request that cannot be fulfilled, as an error whose sentence the person sees. */
export function badRequest(req: Listener, message: Message): APIError {
  return new APIError(messageFor(req, message), 400, null, true)
}

/** What a rule of one value answers. */
export type Validation = true | Message

/** A rule as Payload's fields take it. */
export function validator<Value>(rule: (value: Value) => Validation) {
  return (value: Value, { req }: { req: Listener }): true | string => {
    const verdict = rule(value)
    return verdict === true ? true : messageFor(req, verdict)
  }
}
