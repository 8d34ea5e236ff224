/**
 * What the newsroom says to a person who can act on it: in Chinese when their panel is Chinese, else in English.
 * Payload's own sentences come in every language that the panel has.
 */
import { APIError, type PayloadRequest } from 'payload'

export type Message = { en: string; zh: string }
type Listener = { i18n?: Pick<PayloadRequest['i18n'], 'language'> }

export function messageFor({ i18n }: Listener, { en, zh }: Message): string {
  return i18n?.language === 'zh' ? zh : en
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
