import type { Validation } from '@/people/messages'

/** Phone number: digits as a phone dials them, with a plus sign in front where it is international. */
export function phoneNumber(value: string | null | undefined): Validation {
  if (!value) return true
  return (
    /^\+?\d{2,15}$/.test(value) || {
      en: 'Write digits only, without spaces or hyphens; a + may stand in front.',
      zh: '只写数字，不要空格或连字符；前面可以有 +。',
    }
  )
}

/** What a phone calls or texts: a number, or one of the short ones that begin with a star or a hash (`*611`). */
export function calledNumber(value: string | null | undefined): Validation {
  if (!value) return true
  return (
    /^[+*#]?[0-9*#]{2,15}$/.test(value) || {
      en: 'Write it as it is dialled: digits without spaces or hyphens; +, * or # may stand in front.',
      zh: '按实际拨打的方式填写：只写数字，不要空格或连字符；前面可以有 +、* 或 #。',
    }
  )
}

/** A code that a phone sends to its network (USSD). */
export function ussdCode(value: string | null | undefined): Validation {
  if (!value) return true
  return (
    /^[0-9*#+]{2,30}$/.test(value) || {
      en: 'A code holds only the digits 0–9 and the signs *, # and +.',
      zh: '代码只能包含数字 0–9 和符号 *、#、+。',
    }
  )
}

/**
 * Whether dialling `dialled` reaches `number` from inside a country: spaces and signs of grouping do not matter,
 * and neither does the country's own calling code.
 */
export function sameNumber(dialled: string, number: string, callingCode?: string | null): boolean {
  const plain = (text: string) => text.replace(/[^\d*#+]/g, '')
  const national = (text: string) =>
    callingCode && plain(text).startsWith(callingCode) ? plain(text).slice(callingCode.length) : plain(text)
  return national(dialled) === national(number)
}
