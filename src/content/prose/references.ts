/**
 * Reference: a text names a balance check instead of saying its code in words: `{check:co-claro-ussd-611}`, in the
 * check's own texts `{code}`, in rich text an inline block. Readers get what the check says at that moment, so that a
 * corrected code is correct in every sentence.
 */
import type { BalanceCheck } from '@/payload-types'
import { type Bag, isBag } from '@/requests/bag'
import { idIn } from '@/requests/value-shapes'
import { textIn } from '@/text/texts'
import { isLanguage, type Language } from '@/translation/languages'
import { subject } from '../balance-checks/channels'

/** Of a check in a sentence: the whole of it (`SALDO → 2525`), or one of its parts. */
export const parts = ['code', 'number', 'keyword', 'app'] as const
export type Part = (typeof parts)[number]

const reference =
  /\{(?:check:([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(code|number|keyword|app))?|(code|number|keyword|app))\}/g

/** A text about as long as readers get it, for rules of length. */
export function asLongAsSaid(text: string): string {
  return text.replace(reference, '*123*456#')
}

/** Each reference from left to right by itself, for a line without marks: `*611#` in an Arabic sentence. */
export function withIsolatedReferences(text: string): string {
  return text.replace(reference, (written) => `\u2066${written}\u2069`)
}

/** A text cut at the checks that it names by a key that is known, from left to right. */
export function cutAtReferences(text: string, isKnown: (key: string) => boolean = () => true) {
  const pieces: (string | { written: string; key: string; part?: Part })[] = []
  let end = 0
  for (const { 0: written, 1: key, 2: named, index } of text.matchAll(reference)) {
    if (key === undefined || !isKnown(key)) continue
    const part = parts.find((one) => one === named)
    pieces.push(text.slice(end, index), { written, key, ...(part ? { part } : {}) })
    end = index + written.length
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '')
}

/** A check as another text than its own names it; without a part the whole of it is said. */
export function referenceTo(key: string, part?: Part): string {
  return part ? `{check:${key}.${part}}` : `{check:${key}}`
}

/** The words of a text that are not said by a check. */
export function withoutReferences(text: string): string {
  return text.replace(reference, '…')
}

/** The inline block of rich text. */
export const referenceSlug = 'check-reference'

/** What a sentence needs of a check. */
export type NamedCheck = Pick<
  BalanceCheck,
  'id' | 'key' | 'channel' | 'code' | 'number' | 'numberShown' | 'keyword' | 'app' | 'url'
> & { carrierName: string; verification: Pick<BalanceCheck['verification'], 'state' | 'doubtedSince'> }

/** The checks with these keys or ids, as far as there are any. */
export type ReadNamed = (named: { keys: string[]; ids: number[] }) => Promise<NamedCheck[]>

/**
 * Puts what the checks say in place of the references, anywhere in `value`: a view, documents, data. Each text in its
 * language, as far as `value` says which that is. Changes `value`.
 */
export async function resolveReferences(value: unknown, language: Language, read: ReadNamed) {
  const found: Found[] = []
  find(value, { language }, found)
  if (found.length === 0) return
  const named = await read({
    keys: [...new Set(found.flatMap(({ keys }) => keys))],
    ids: [...new Set(found.flatMap(({ ids }) => ids))],
  })
  for (const { put } of found) put(named)
}

/** Keys that texts anywhere in `value` name. */
export function keysNamedIn(value: unknown): string[] {
  const found: Found[] = []
  find(value, { language: 'en' }, found)
  return [...new Set(found.flatMap(({ keys }) => keys))]
}

const looksLikeOne = /\{\s*(?:check|code|number|keyword|app)\b[^{}\n]{0,100}\}?/gi

/** What was meant as a reference and is none: readers would see the brace. */
export function brokenReferencesIn(value: unknown): string[] {
  const found: string[] = []
  eachText(value, undefined, (text, own) => {
    const rest = text.replace(reference, (written, key) => (key !== undefined || own ? '' : written))
    found.push(...(rest.match(looksLikeOne) ?? []))
  })
  return found
}

function eachText(value: unknown, own: string | undefined, take: (text: string, own?: string) => void) {
  if (typeof value === 'string') take(value, own)
  else if (Array.isArray(value)) for (const inside of value) eachText(inside, own, take)
  else if (isBag(value))
    for (const inside of Object.values(value)) eachText(inside, ownKey(value) ?? own, take)
}

/** `own`: the key of the check that the text belongs to. */
type Around = { language: Language; own?: string }
type Found = { keys: string[]; ids: number[]; put: (named: NamedCheck[]) => void }

function find(value: unknown, around: Around, found: Found[]) {
  if (value instanceof Map) {
    for (const inside of value.values()) find(inside, around, found)
    return
  }
  if (Array.isArray(value)) {
    for (const [index, inside] of value.entries())
      findAt(inside, around, found, (said) => {
        value[index] = said
      })
    return
  }
  if (!isBag(value)) return
  const id = idOfReference(value)
  if (id !== undefined) {
    found.push({ keys: [], ids: [id], put: (named) => becomeText(value, byId(named, id), around.language) })
    return
  }
  const inside = { language: languageOf(value) ?? around.language, own: ownKey(value) ?? around.own }
  for (const [name, one] of Object.entries(value)) {
    const language = isLanguage(name) ? name : inside.language
    findAt(one, { ...inside, language }, found, (said) => {
      value[name] = said
    })
  }
}

function findAt(value: unknown, around: Around, found: Found[], set: (said: string) => void) {
  if (typeof value !== 'string') return find(value, around, found)
  const keys = keysIn(value, around.own)
  if (keys.length > 0) found.push({ keys, ids: [], put: (named) => set(said(value, named, around)) })
}

function keysIn(text: string, own: string | undefined): string[] {
  return [...text.matchAll(reference)].flatMap(([, key, , ownPart]) => key ?? (ownPart ? (own ?? []) : []))
}

function said(text: string, named: NamedCheck[], { language, own }: Around): string {
  return text.replace(reference, (written, key: string | undefined, part: string | undefined, ownPart) => {
    if (key === undefined && own === undefined) return written
    const check = named.find((one) => one.key === (key ?? own))
    const wanted = parts.find((one) => one === (part ?? ownPart))
    if (!check) return textIn(language)('reference.gone')
    return key === undefined || key === own ? partOf(check, wanted) : inWords(check, wanted, language)
  })
}

/** With what speaks against it: a sentence must not praise what its card takes back. */
function inWords(check: NamedCheck, part: Part | undefined, language: Language): string {
  const shown = partOf(check, part)
  const text = textIn(language)
  const { state, doubtedSince } = check.verification
  if (state === 'retired') return text('reference.withState', { shown, state: text('card.state.retired') })
  if (doubtedSince) return text('reference.withState', { shown, state: text('way.doubted') })
  if (state === 'disputed') return text('reference.withState', { shown, state: text('card.state.disputed') })
  return shown
}

function partOf(check: NamedCheck, part: Part | undefined): string {
  const number = check.numberShown ?? check.number
  const code = check.code ?? number ?? check.app
  const said = { code, number, keyword: check.keyword, app: check.app }
  return (part && said[part]) || subject(check) || check.carrierName
}

/** A view, a document or data of a check has a key and a channel. */
function ownKey({ key, channel }: Bag): string | undefined {
  return typeof key === 'string' && typeof channel === 'string' ? key : undefined
}

/** A text in its language has one beside it; an article says in which it is written. */
function languageOf({ language, written, text, lines }: Bag): Language | undefined {
  if (isLanguage(written)) return written
  return (typeof text === 'string' || Array.isArray(lines)) && isLanguage(language) ? language : undefined
}

function byId(named: NamedCheck[], id: number): NamedCheck | undefined {
  return named.find((check) => check.id === id)
}

/** The id of the check that a node of rich text refers to. */
export function idOfReference({ type, fields }: Bag): number | undefined {
  if (type !== 'inlineBlock' || !isBag(fields) || fields.blockType !== referenceSlug) return undefined
  return idIn(fields.balanceCheck, '') ?? 0
}

const codeFormat = 16

/** A node of rich text that reads as if the code had been typed. */
function becomeText(node: Bag, check: NamedCheck | undefined, language: Language) {
  const wanted = isBag(node.fields) ? node.fields.part : undefined
  const part = parts.find((one) => one === wanted)
  const text = check ? inWords(check, part, language) : textIn(language)('reference.gone')
  delete node.fields
  const format = check?.channel === 'ussd' ? codeFormat : 0
  Object.assign(node, { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' })
}
