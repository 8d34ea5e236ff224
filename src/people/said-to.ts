/**
 * What the newsroom says to a person who can act on it: in Chinese when their panel is Chinese, else in English.
 * Payload's own sentences come in every language that the panel has.
 */
import { APIError, type PayloadRequest } from 'payload'

export type Message = { en: string; zh: string }
type Listener = { i18n?: Pick<PayloadRequest['i18n'], 'language'> }

export function saidTo({ i18n }: Listener, { en, zh }: Message): string {
  return i18n?.language === 'zh' ? zh : en
}

/** A request that cannot be fulfilled, as an error whose sentence the person sees. */
export function refusal(req: Listener, message: Message): APIError {
  return new APIError(saidTo(req, message), 400, null, true)
}

/** What a rule of one value answers. */
export type Verdict = true | Message

/** A rule as Payload's fields take it. */
export function ruled<Value>(rule: (value: Value) => Verdict) {
  return (value: Value, { req }: { req: Listener }): true | string => {
    const verdict = rule(value)
    return verdict === true ? true : saidTo(req, verdict)
  }
}
