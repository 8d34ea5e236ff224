/**
 * Interpretation: which parts of a query are names, and which are other words. `claro colombia` is a carrier and a
 * country; `残高 ドコモ` a word and a carrier; `韩国kt怎么查余额` a country, a carrier and words.
 */
import type { Payload } from 'payload'
import type { Language } from '@/translation/languages'
import { agree, narrowing, widened } from './disambiguate'
import { type Hit, namesBeginning, namesExactly, namesWithTypo } from './find-names'
import { isUnspaced, type Piece } from './fold'
import { areHelpWords, isHelpWord } from './help-words'
import type { ParsedQuery, QueryPiece, Span } from './parse-query'
import { ranks } from './search-document'
import { isStopWord } from './stop-words'

export type Interpretation = {
  /** The parts that are names, each with what it may stand for. */
  parts: Hit[][]
  /** The other words. */
  words: QueryPiece[]
}

export async function interpretQuery(
  payload: Payload,
  parsed: ParsedQuery,
  language: Language,
): Promise<Interpretation> {
  const keys = [...new Set(parsed.spans.map(({ key }) => key))]
  const hits = await namesExactly(payload, keys, language)
  const strictly = readAs(parsed, hits)
  const named = strictly.isAll ? strictly : readAs(parsed, hits.filter(isUnmistakable))
  const { words } = named
  const parts = agree(named.parts) ? named.parts : await withLonger(payload, named.parts, language)
  const settled = (words.length === 0 && agree(parts)) || (parts.length === 0 && areHelpWords(words))
  return settled ? { parts, words } : withGuesses(payload, parsed, { parts, words }, language)
}

/** Parts that mean nothing together may, where one of them goes on. */
async function withLonger(payload: Payload, parts: Hit[][], language: Language): Promise<Hit[][]> {
  const keys = parts.flatMap(([hit]) => hit?.typed ?? [])
  return widened(parts, await namesBeginning(payload, keys, language))
}

/** `de`, `in` and `no` are words in a sentence, and countries when nothing but names was typed. */
function isUnmistakable({ name, rank }: Hit): boolean {
  return rank !== ranks.code || /[+*#]/.test(name)
}

/** The longest names first; what they leave is words. */
function readAs({ pieces, spans }: ParsedQuery, hits: Hit[]): Interpretation & { isAll: boolean } {
  const asked = spans.filter(({ from, to, key }) => to - from > 1 && isHelpWord(key))
  const named = spans
    .map((span) => ({ span, part: hits.filter(({ name }) => name === span.key) }))
    .filter(({ span, part }) => part.length > 0 && !asked.some((words) => isWithin(span, words)))
    .sort((a, b) => b.span.key.length - a.span.key.length || a.span.from - b.span.from)
  const taken: Span[] = []
  const parts: Hit[][] = []
  for (const { span, part } of named) {
    if (taken.some(({ from, to }) => span.from < to && from < span.to)) continue
    taken.push(span)
    parts.push(part)
  }
  const words = piecesBetween(pieces, taken)
  const meant = piecesBetween(pieces, [...taken, ...spans.filter(({ key }) => isStopWord(key))])
  return { parts, words: meant.length > 0 || parts.length > 0 ? meant : words, isAll: words.length === 0 }
}

/** `移动数据` asks for data, although China Mobile is called 移动. */
function isWithin(span: Span, words: Span): boolean {
  return words.from <= span.from && span.to <= words.to && words.key.length > span.key.length
}

/** Where something was taken out, what stood on its two sides is no longer one run. */
function piecesBetween(pieces: QueryPiece[], taken: Span[]): QueryPiece[] {
  return pieces
    .map((piece) => ({ ...piece, joined: piece.joined && !taken.some(({ to }) => to === piece.index) }))
    .filter((_, index) => !taken.some(({ from, to }) => from <= index && index < to))
}

/**
 * The rest may hold a name that is begun or mistyped, or all of it may be one (`maroc telcom`). Beside a name that is
 * certain it counts only if it narrows that one; alone, only if it is most of the name.
 */
async function withGuesses(
  payload: Payload,
  { key: whole }: ParsedQuery,
  { parts, words }: Interpretation,
  language: Language,
): Promise<Interpretation> {
  const keys = guessable(words)
  const alone = parts.length === 0
  const begun = await namesBeginning(payload, alone ? [whole, ...keys] : keys, language)
  const likely = begun.filter(({ typed, name }) => typed === whole || typed.length / name.length >= 0.6)
  const near = likely.length > 0 ? [] : await namesWithTypo(payload, [whole, ...keys], language)
  const guesses = byTyped([...likely, ...near])
  const used = alone ? guesses.slice(0, 1) : narrowing(parts, guesses)
  const typed = used.flatMap((guess) => guess[0]?.typed ?? [])
  return {
    parts: [...parts, ...used],
    words: words.filter(({ text }) => !typed.some((key) => key === whole || key.includes(text))),
  }
}

/** Single words, and two that may belong together. */
function guessable(pieces: Piece[]): string[] {
  const words = pieces.map(({ text }) => text)
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`)
  return [...new Set([...words, ...pairs])].filter(
    (key) => key.length >= 3 && !isUnspaced(key.charAt(0)) && !isHelpWord(key),
  )
}

/** The longest first. */
function byTyped(hits: Hit[]): Hit[][] {
  const parts = new Map<string, Hit[]>()
  for (const hit of hits) parts.set(hit.typed, [...(parts.get(hit.typed) ?? []), hit])
  return [...parts].sort(([a], [b]) => b.length - a.length).map(([, part]) => part)
}
