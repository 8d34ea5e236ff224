/**
 * Plain value: what a field keeps of what people type. Full-width signs and digits of other scripts become ASCII, unseen
 * characters and the signs of grouping go, and a name has single spaces. What is neither code nor number stays as it is,
 * so that the field's rule says what is wrong with it: no door makes another number of one. No database here; the
 * panel's code may read it too.
 */
import { asciiKeys } from './dialled'
import { withoutUnseen } from './unseen-characters'

export type Plain = (typed: string) => string

/** `Mi  Claro`, with unseen characters around: `Mi Claro`. Signs stay as the brand writes them. */
export const plainName: Plain = (typed) =>
  withoutUnseen(typed)
    .normalize('NFC')
    .replace(/[\s\p{Z}\u2800]+/gu, ' ')
    .trim()

/** What is sent or shown, with its spaces and hyphens: `ＲＥＳＴＯ` becomes `RESTO`, `٠٨٠-٢٥٢` becomes `080-252`. */
export const plainSigns: Plain = (typed) => plainName(asciiKeys(withAsciiWidth(typed)))

/** `*123 #`, `＊１２３＃`: `*123#`. Two codes stay two: `*100# *101#`. */
export const plainCode: Plain = (typed) => {
  const signs = plainSigns(typed)
  return /#\s+[*#]/.test(signs) ? signs : ungrouped(signs)
}

/** `+57 (601) 234-5678`: `+576012345678`. Whether the 0 of `+44 (0)20` is dialled, nobody but its writer knows. */
export const plainNumber: Plain = (typed) => {
  const signs = plainSigns(typed)
  return /^\+.*\(0\)/.test(signs) ? signs : ungrouped(signs)
}

/** `https://www.claro.com.co`, with unseen characters around. */
export const plainAddress: Plain = (typed) => withoutUnseen(typed).trim()

/** Spaces, hyphens of every kind (in Japanese also the long vowel sign), brackets and dots. */
const grouping = /[\s.()\-\u2010-\u2015\u2212\u30FC\uFF70]/gu

function ungrouped(signs: string): string {
  const joined = signs.replace(grouping, '')
  return /^[\d*#+]+$/.test(joined) ? joined : signs
}

const afterAscii = 0xfee0

function withAsciiWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - afterAscii))
}

const joiners = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu

/** Whether two names are one, however they are typed: width, case, spaces, unseen characters. */
export function isSameName(one: string, other: string): boolean {
  return nameForm(one) === nameForm(other)
}

/** What is compared of a name. */
export function nameForm(name: string): string {
  const ascii = plainSigns(name.normalize('NFKC').replace(joiners, ''))
  return ascii.toLowerCase()
}
