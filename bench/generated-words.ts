/**
 * Generated words: text of any length in every language's writing, whose words are as unevenly frequent as those of
 * real texts (Zipf: half of a text is made of some two hundred words). The same in every run.
 */
import type { Language } from '@/translation/languages'

export type Random = () => number

/** A linear congruential generator, with the constants of Numerical Recipes. */
export function randomFrom(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const vocabulary = 20_000

const syllables = [...'bcdfgklmnprstv'].flatMap((first) => [...'aeiou'].map((second) => first + second))
const characters = (from: number, count: number, step = 1) =>
  Array.from({ length: count }, (_, index) => String.fromCodePoint(from + index * step))
const kana = characters(0x30a2, 80)

/** What words are made of. */
const units: Record<Language, string[]> = {
  en: syllables,
  es: syllables,
  fr: syllables,
  nl: syllables,
  nb: syllables,
  'zh-Hans': characters(0x4e00, 3_000),
  ja: [...kana, ...characters(0x4e00, 2_000)],
  ko: characters(0xac00, 1_500, 7),
  ar: characters(0x0628, 26),
}

const spaces: Record<Language, '' | ' '> = {
  en: ' ',
  es: ' ',
  fr: ' ',
  nl: ' ',
  nb: ' ',
  'zh-Hans': '',
  ja: '',
  ko: ' ',
  ar: ' ',
}

export function wordIn(language: Language, random: Random): string {
  const letters = units[language]
  const rank = Math.floor(vocabulary ** random())
  const places = [rank, rank / letters.length, rank / letters.length ** 2].map(Math.floor)
  const shown = places.filter((place, index) => place > 0 || index < 2)
  return shown.map((place) => letters[place % letters.length]).join('')
}

export function textIn(language: Language, words: number, random: Random): string {
  return Array.from({ length: words }, () => wordIn(language, random)).join(spaces[language])
}

export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)]
}
