/**
 * Names checks: where a text says the code or the number of a balance check in words, it gets a reference to the check,
 * so that it follows when the code is corrected. Words that could mean several checks stay.
 */
import type { Channel } from '@/content/balance-checks/channels'
import { asciiKeys } from '@/content/dialled'
import { cutAtReferences, type Part, referenceSlug, referenceTo } from '@/content/prose/references'
import { childrenOf, isNode, type LexicalNode } from './markdown/lexical'
import { escaped } from './name-pattern'

/** What a check dials and opens, as texts may say it. `id`: once it is in the newsroom. */
export interface SaidCheck {
  key: string
  id?: number
  /** The slug of its carrier. */
  carrier: string
  channel: Channel
  code?: string | null
  number?: string | null
  numberShown?: string | null
  keyword?: string | null
  app?: string | null
}

/** Where the text stands: in a check's own words, in those of a carrier, or beside the names of carriers. */
export interface Around {
  own?: SaidCheck
  carrier?: string
  /** The carrier that is named nearest to the word. */
  nearest?: (word: RegExp) => string | undefined
  /** The text stands in `code` marks: what is in them is meant to be dialled or written. */
  isCode?: boolean
}

/** `Dial *611#.`: `Dial {check:co-claro-ussd-611}.`, in the check's own words `Dial {code}.` */
export function withReferences(text: string, checks: SaidCheck[], around: Around = {}): string {
  return cutAtReferences(text)
    .flatMap((named) => (typeof named === 'string' ? pieces(named, checks, around) : named.written))
    .map((piece) => (typeof piece === 'string' ? piece : written(piece, around.own)))
    .join('')
}

function written({ check, part }: Naming, own: SaidCheck | undefined): string {
  return check === own ? `{${part}}` : referenceTo(check.key, other(part))
}

/** A code is the whole of its check. */
function other(part: Part): Part | undefined {
  return part === 'code' ? undefined : part
}

export type Naming = { check: SaidCheck; part: Part; word: string }

/** The text, cut where it names a check. */
export function pieces(text: string, checks: SaidCheck[], around: Around): (string | Naming)[] {
  const words = wordsOf(checks, around)
  if (words.size === 0) return [text]
  const found: (string | Naming)[] = []
  let end = 0
  for (const match of asDialled(text).matchAll(anyOf([...words.keys()]))) {
    const naming = chosen(match[0], words.get(match[0]) ?? [], around)
    if (!naming) continue
    found.push(text.slice(end, match.index), naming)
    end = match.index + match[0].length
  }
  return [...found, text.slice(end)].filter((piece) => piece !== '')
}

/** With the digits and signs of a phone's keys, character for character: `＊６１１＃`, `*٦١١#`. */
function asDialled(text: string): string {
  const plain = asciiKeys(text)
  return plain.length === text.length ? plain : text
}

function wordsOf(checks: SaidCheck[], { own, isCode }: Around): Map<string, Naming[]> {
  const words = new Map<string, Naming[]>()
  const say = (check: SaidCheck, part: Part, word: string | null | undefined) => {
    if (!word) return
    words.set(word, [...(words.get(word) ?? []), { check, part, word }])
  }
  for (const check of checks) {
    const number = check.channel === 'sms' || check.channel === 'call'
    say(check, 'code', check.code)
    for (const one of new Set([check.number, check.numberShown]))
      if (number && (isCode || check === own || isTelling(one))) say(check, 'number', one)
    if (isCode || check === own) say(check, 'keyword', check.keyword)
    if (check === own) say(check, 'app', check.app)
  }
  return words
}

/** Short numbers and years stand in texts for other things, too. */
function isTelling(number: string | null | undefined): boolean {
  return Boolean(number) && !/^(?:\d{1,2}|(?:19|20)\d\d)$/.test(number ?? '')
}

function chosen(word: string, namings: Naming[], { own, carrier, nearest }: Around): Naming | undefined {
  const mine = namings.find(({ check }) => check === own)
  if (mine) return mine
  if (namings.length === 1) return namings[0]
  const named = carrier ?? nearest?.(anyOf([word]))
  const ofCarrier = namings.filter(({ check }) => check.carrier === named)
  return ofCarrier.length === 1 ? ofCarrier[0] : undefined
}

/** Not within a longer number or code, a sum of money, an amount of data, or a word. */
function anyOf(words: string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map(escaped)
  const before = String.raw`(?<![\d*#+<{]|\d[.,:/-]|[$€£¥₩]\s?|[\p{Script=Latin}](?=\p{Script=Latin}))`
  const after = String.raw`(?![\d*#<]|[.,:/-]\d|\s?(?:%|[KMGT]B|[KMG]o\b|kbps|Mbps|kr\b|€|円|元|원)|(?<=\p{Script=Latin})\p{Script=Latin})`
  return new RegExp(`${before}(?:${longestFirst.join('|')})${after}`, 'gu')
}

/** Of one block of a rich text: its nodes, with inline blocks where they name checks. */
export function nodesWithReferences(
  nodes: LexicalNode[],
  checks: SaidCheck[],
  nearestIn: (line: string) => Around['nearest'],
  nextId: () => string,
  line = plainText(nodes),
): LexicalNode[] {
  return nodes.flatMap((node): LexicalNode[] => {
    const { type, text, children } = node
    if (type === 'text' && typeof text === 'string')
      return pieces(text, checks, { nearest: nearestIn(line), isCode: isCodeFormat(node.format) }).map(
        (piece) =>
          typeof piece === 'string'
            ? { ...node, text: piece }
            : reference(piece.check.id, other(piece.part), nextId()),
      )
    if (!Array.isArray(children)) return [node]
    const inside = children.filter(isNode)
    const own = isLine(type) ? plainText(inside) : line
    return [{ ...node, children: nodesWithReferences(inside, checks, nearestIn, nextId, own) }]
  })
}

/** A check that a rich text names by its key (`{check:co-claro-ussd-611}`) becomes an inline block, too. */
export function nodesWithNamedChecks(
  nodes: LexicalNode[],
  checks: ReadonlyMap<string, number>,
  nextId: () => string,
): LexicalNode[] {
  return nodes.flatMap((node): LexicalNode[] => {
    const { type, text, children } = node
    if (Array.isArray(children))
      return [{ ...node, children: nodesWithNamedChecks(children.filter(isNode), checks, nextId) }]
    if (type !== 'text' || typeof text !== 'string') return [node]
    return cutAtReferences(text, (key) => checks.has(key)).map((piece) =>
      typeof piece === 'string'
        ? { ...node, text: piece }
        : reference(checks.get(piece.key), piece.part, nextId()),
    )
  })
}

const isCodeFormat = (format: unknown) => typeof format === 'number' && (format & 16) !== 0

const isLine = (type: string) => ['paragraph', 'heading', 'listitem', 'tablerow'].includes(type)

/** The words of some nodes, one after the other. */
export function plainText(nodes: LexicalNode[]): string {
  return nodes
    .map(({ text, children }) => (typeof text === 'string' ? text : plainText(childrenOf({ children }))))
    .join(' ')
}

/** Without a part the whole of the check is said. */
function reference(balanceCheck: number | undefined, part: Part | undefined, id: string): LexicalNode {
  const fields = { id, blockName: '', blockType: referenceSlug, balanceCheck, ...(part ? { part } : {}) }
  return { type: 'inlineBlock', version: 1, fields }
}
