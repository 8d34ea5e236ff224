import type { Validation } from '@/people/messages'
import { panelText } from '@/text/panel'

/** Phone number: digits as a phone dials them, with a plus sign in front where it is international. */
export function phoneNumber(value: string | null | undefined): Validation {
  if (!value) return true
  return /^\+?\d{2,15}$/.test(value) || panelText('phoneNumber.refusal')
}

/** What a phone calls or texts: a number, or one of the short ones that begin with a star or a hash (`*611`). */
export function calledNumber(value: string | null | undefined): Validation {
  if (!value) return true
  return /^[+*#]?[0-9*#]{2,15}$/.test(value) || panelText('calledNumber.refusal')
}

/** A code that a phone sends to its network (USSD). A plus begins a number; behind a digit phones leave it out. */
export function ussdCode(value: string | null | undefined): Validation {
  if (!value) return true
  const isCode = /^[0-9*#+]{2,30}$/.test(value) && !/[\d+]\+/.test(value)
  return isCode || panelText('ussdCode.refusal')
}
