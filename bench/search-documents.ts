/** Generated documents: as many as a very large newsroom might have, in every language. */
import {
  namesOf,
  ranks,
  type SearchDocument,
  type SearchRow,
  type ShownCheck,
} from '@/search/search-document'
import { vectorOf } from '@/search/tsvector'
import { defaultLanguage, type Language, languageCodes } from '@/translation/languages'
import { pick, type Random, randomFrom, textIn } from './generated-words'

/** Beside these, guides. */
const countries = 200
const carriers = 4_800
const checks = 35_000
const firstId = 1_000_000

export function documentAt(number: number): SearchDocument {
  const id = firstId + number
  const random = randomFrom(number)
  if (number < countries) return country(id, random)
  if (number < countries + carriers) return carrier(id, random)
  if (number < countries + carriers + checks) return check(id, random)
  return guide(id, random)
}

/** Names of some carrier and of its country, folded. */
export function carrierAndCountry(random: Random): [string, string] {
  const some = documentAt(countries + Math.floor(random() * carriers))
  const place = documentAt((some.rows[0]?.country ?? firstId) - firstId)
  return [some.names[0]?.key ?? '', place.names[0]?.key ?? '']
}

function country(id: number, random: Random): SearchDocument {
  const names = [1, 2, 3].map(() => nameFrom(random))
  const shown = { name: names[0] ?? '', slug: `country-${id}` }
  return {
    kind: 'country',
    document: id,
    names: namesOf({ rank: ranks.own, names }),
    rows: inEveryLanguage((language) => ({
      country: id,
      shown,
      words: vectorOf({ title: shown.name, others: [textIn(language, 20, random)] }, language),
    })),
  }
}

function carrier(id: number, random: Random): SearchDocument {
  const names = [1, 2, 3].map(() => nameFrom(random))
  const place = someCountry(random)
  const shown = { name: names[0] ?? '', slug: `carrier-${id}`, gone: false }
  return {
    kind: 'carrier',
    document: id,
    names: namesOf({ rank: ranks.own, names }),
    rows: inEveryLanguage((language) => ({
      country: place,
      carrier: id,
      shown,
      words: vectorOf({ title: shown.name, others: [textIn(language, 20, random)] }, language),
    })),
  }
}

function check(id: number, random: Random): SearchDocument {
  const code = `*${Math.floor(random() * 10_000)}#`
  const line = firstId + countries + Math.floor(random() * carriers)
  const shown: ShownCheck = {
    key: `check-${id}`,
    channel: 'ussd',
    shown: code,
    needsData: 'no',
    ended: false,
    reservations: [],
  }
  return {
    kind: 'check',
    document: id,
    names: namesOf({ rank: ranks.own, names: [code] }),
    rows: inEveryLanguage((language) => ({
      carrier: line,
      usefulness: Math.floor(random() * 100_000),
      shown,
      words: vectorOf({ title: code, others: [textIn(language, 30, random)] }, language),
    })),
  }
}

function guide(id: number, random: Random): SearchDocument {
  const place = someCountry(random)
  return {
    kind: 'guide',
    document: id,
    names: [],
    rows: inEveryLanguage((language) => {
      const shown = {
        title: textIn(language, 6, random),
        summary: textIn(language, 15, random),
        slug: `guide-${id}`,
      }
      const others = [shown.summary, textIn(language, 60, random)]
      return { country: place, shown, words: vectorOf({ title: shown.title, others }, language) }
    }),
  }
}

function inEveryLanguage(entryIn: (language: Language) => Omit<SearchRow, 'language'>): SearchRow[] {
  return languageCodes.map((language) => ({ language, ...entryIn(language) }))
}

function nameFrom(random: Random): string {
  return textIn(pick(languageCodes, random) ?? defaultLanguage, 2, random)
}

function someCountry(random: Random): number {
  return firstId + Math.floor(random() * countries)
}
