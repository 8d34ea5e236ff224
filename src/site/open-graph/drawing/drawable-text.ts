/** Text as it can be drawn: characters that the fonts have, no hidden ones, words whole where a language wants it. */
import type { Language } from '@/translation/languages'

/** Longer than any title; what stands behind it would never be seen. */
const longest = 300

/** Marks and controls that are not seen but turn what follows around; markup may not hold them either. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu

/** Prose: what cannot be drawn is left out. */
export function drawable(text: string, covered: ReadonlySet<number>): string {
  const plain = text
    .slice(0, 4 * longest)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(hidden, '')
  const shown = Array.from(plain).filter((character) => covered.has(character.codePointAt(0) ?? 0))
  return shortened(shown.join('').replace(/ +/g, ' ').trim(), longest)
}

/** A code or a name: nothing may be missing. */
export function isDrawable(text: string, covered: ReadonlySet<number>): boolean {
  return text.trim() !== '' && drawable(text, covered) === text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

const joiner = '\u2060'

/** How the words of a language are told apart. */
const wordsBy: Record<Language, 'spaces' | 'spaces, not syllables' | 'dictionary'> = {
  en: 'spaces',
  es: 'spaces',
  fr: 'spaces',
  nl: 'spaces',
  nb: 'spaces',
  ar: 'spaces',
  ja: 'dictionary',
  ko: 'spaces, not syllables',
  'zh-Hans': 'dictionary',
}

/**
 * Lines end between words: Chinese and Japanese have no spaces, and Korean lines would end between syllables. A word
 * that the dictionary does not know comes as single Han characters, which stay together.
 */
export function withWholeWords(text: string, language: Language): string {
  if (wordsBy[language] === 'spaces') return text
  if (wordsBy[language] === 'spaces, not syllables')
    return text.replace(/(?<=\p{Script=Hangul})(?=\p{Script=Hangul})/gu, joiner)
  let joined = ''
  let before = ''
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isSingleHan(before) && isSingleHan(segment)) joined += joiner
    joined += /^[\p{L}ー]+$/u.test(segment) ? Array.from(segment).join(joiner) : segment
    before = segment
  }
  return joined
}

function isSingleHan(text: string): boolean {
  return /^\p{Script=Han}$/u.test(text)
}

/** `رصيد → 1111`: what to write stands before the number, also when it is Arabic. */
export function leftToRight(code: string): string {
  return `\u200e${code.replaceAll('→', '\u200e→\u200e')}`
}

/** The first part of a text, to its nearest character, with the sign that there is more. */
export function shortened(text: string, characters: number): string {
  const all = Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text))
  if (all.length <= characters) return text
  const shown = all.slice(0, characters).map(({ segment }) => segment)
  return `${shown.join('').trimEnd()}…`
}
