/** What a guide says in words about ways to check agrees with the checks of its country, and with their order. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Nodes } from 'mdast'
import { byUsefulness, type Ranked } from '@/content/balance-checks/check-order'
import { reservationsOf } from '@/content/balance-checks/reservations'
import type { Language } from '@/translation/languages'
import type { CarrierFacts } from '../country-facts'
import type { GuideFile } from '../guide-file'
import { plainText, walk } from '../markdown/tree'
import { recogniseCarriers } from '../recognise-carriers'
import type { CarrierFile, CheckFile, CountryFile } from './country-file'
import { readStartingContent } from './read-starting-content'

type Channel = Ranked['channel']

/** How a text of a language speaks of a channel; a clause that denies something claims nothing. */
const words: Partial<
  Record<Language, { channels: Partial<Record<Channel, RegExp>>; denial: RegExp; app: RegExp }>
> = {
  en: {
    channels: {
      ussd: /\bdial\b|\bcodes?\b/i,
      sms: /\b[Tt]ext [A-Z\d]{2,}|\b[Ss]end (?:one|a) text\b/,
      call: /\bcall\b(?! credit)/i,
      app: /\bapps?\b/i,
      web: /\b(?:web)?sites?\b|\bpages?\b/i,
    },
    denial: /\b(?:not|never|nothing)\b|\bno way\b/i,
    app: /\bapps? (?=\p{Lu}|\p{Lo}|my |povo)/gu,
  },
}

/** A sentence, or a part of one up to a semicolon, with the carriers that it speaks of; in a note it may warn. */
type Clause = { text: string; carriers: CarrierFile[]; inNote: boolean }

const content = await readStartingContent(
  fileURLToPath(new URL('../../../starting-content', import.meta.url)),
)
const guides = content.guides.flat().flatMap(({ file, country, language }) => {
  const facts = content.countries.find(({ code }) => code === country)
  return facts && !file.olderThanSource ? [{ file, language, country: facts }] : []
})

test('every guide is compared in its source language, and only translations are older', () => {
  assert.ok(content.guides.length >= 5)
  assert.equal(
    guides.filter(({ file }) => file.language === file.sourceLanguage).length,
    content.guides.length,
  )
  for (const { file, language } of guides)
    assert.ok(words[language], `${file.name}: no words for ${language}`)
})

for (const { file, language, country } of guides) {
  const clauses = clausesOf(file, country)

  test(`${file.name}: what is dialled, written or called is known in the country, and is its carrier's`, () => {
    const claims = clauses.flatMap((clause) => codesIn(clause.text).map((code) => ({ clause, code })))
    const warns = ({ inNote, text }: Clause) => inNote || Boolean(words[language]?.denial.test(text))
    for (const { clause, code } of claims) {
      const carriers = clause.carriers.length > 0 ? clause.carriers : country.carriers
      const allowed = [...right(carriers), ...(warns(clause) ? wrong(country) : [])]
      assert.ok(allowed.includes(code), `${code} in “${clause.text}”`)
    }
    const everything = [...right(country.carriers), ...wrong(country)]
    for (const word of inCodeMarks(file)) assert.ok(everything.includes(compact(word)), word)
    assert.ok(claims.length >= 3, `only ${claims.length} codes compared`)
  })

  test(`${file.name}: every app that it names is one of the country's`, () => {
    const apps = country.carriers.flatMap(appsOf)
    const named = clauses.flatMap(({ text }) =>
      [...text.matchAll(words[language]?.app ?? /$^/g)].map((found) =>
        text.slice(found.index + found[0].length),
      ),
    )
    for (const text of named)
      assert.ok(
        apps.some((app) => text.startsWith(app)),
        `the app ${text}`,
      )
    assert.ok(named.length >= 2, `only ${named.length} apps compared`)
  })

  test(`${file.name}: a carrier has a check of every channel that it is named with`, () => {
    const claims = clauses.flatMap((clause) =>
      clause.carriers.flatMap((carrier) =>
        channelsIn(clause.text, language).map((channel) => ({ ...clause, carrier, channel })),
      ),
    )
    for (const { text, carrier, channel } of claims) {
      const has = carrier.checks.some(({ dials }) => dials.channel === channel)
      assert.ok(has, `${carrier.slug}, ${channel}, in “${text}”`)
    }
    assert.ok(claims.length >= 8, `only ${claims.length} channels compared`)
  })

  test(`${file.name}: what it names first for a carrier is what stands first in the table`, () => {
    const compared = country.carriers.flatMap((carrier) => {
      const first = clauses.find(
        (clause) => clause.carriers.includes(carrier) && channelsIn(clause.text, language).length > 0,
      )
      return first ? [{ carrier, text: first.text, channel: channelsIn(first.text, language)[0] }] : []
    })
    for (const { carrier, text, channel } of compared) {
      const [quickest] = carrier.checks.toSorted((a, b) => byUsefulness(language)(ranked(a), ranked(b)))
      assert.equal(channel, quickest?.dials.channel, `${carrier.slug} in “${text}”`)
    }
    assert.ok(compared.length >= 3, `only ${compared.length} carriers compared`)
  })
}

/** A clause that names no carrier speaks of those that the heading above it names, if that is one. */
function clausesOf(file: GuideFile, country: CountryFile): Clause[] {
  const summary = split(file.summary ?? '')
  const clauses = summary.map((text) => ({ text, carriers: namedIn(text, country), inNote: false }))
  let section: CarrierFile[] = []
  for (const { node, inNote } of blocksOf(file)) {
    const text = plainText(node)
    if (node.type === 'heading') section = namedIn(text, country)
    for (const part of split(text)) {
      const named = namedIn(part, country)
      clauses.push({
        text: part,
        carriers: named.length > 0 || section.length > 1 || inNote ? named : section,
        inNote,
      })
    }
  }
  return clauses
}

function blocksOf(file: GuideFile): { node: Nodes; inNote: boolean }[] {
  return [...walk(file.tree)]
    .filter(({ node: { type } }) => type === 'paragraph' || type === 'heading')
    .map(({ node, transaction }) => ({
      node,
      inNote: transaction.some((outer) => outer.type === 'containerDirective' && outer.name === 'note'),
    }))
}

function inCodeMarks(file: GuideFile): string[] {
  return [...walk(file.tree)].flatMap(({ node }) => (node.type === 'inlineCode' ? [node.value] : []))
}

function split(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|(?<=;)\s+|\n/).filter(Boolean)
}

function namedIn(text: string, { carriers }: CountryFile): CarrierFile[] {
  const named = carriers.map(({ slug, facts }, id): CarrierFacts => {
    const names = [facts.name, facts.nativeName, facts.otherNames].flat().filter(isText)
    return { id, slug, name: names[0] ?? slug, names, knownWrong: [] }
  })
  return recogniseCarriers(text, named).flatMap(({ id }) => carriers[id] ?? [])
}

/** In the order in which the clause speaks of them. */
function channelsIn(text: string, language: Language): Channel[] {
  const { channels, denial } = words[language] ?? { channels: {}, denial: /^/ }
  if (denial.test(text)) return []
  return channelNames(channels)
    .map((channel) => ({ channel, at: text.search(channels[channel] ?? /$^/) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ channel }) => channel)
}

function channelNames(channels: Partial<Record<Channel, RegExp>>): Channel[] {
  const all: Channel[] = ['ussd', 'sms', 'call', 'app', 'web', 'store', 'messaging']
  return all.filter((channel) => channels[channel])
}

/** With `*` or `#`, or three digits and more; no year, no amount of data or money. */
function codesIn(text: string): string[] {
  const found = text.match(/[*#]+\d[\d*#]*|(?<![€$£¥₩\d])\+?\d[\d-]*\d(?! ?[KMG]B\b)[*#]*/g) ?? []
  return found.map(compact).filter((code) => /[*#]|\d{3}/.test(code) && !/^20\d\d$/.test(code))
}

function right(carriers: CarrierFile[]): string[] {
  const dialled = carriers.flatMap(({ checks }) =>
    checks.flatMap(({ dials }) => [dials.code, dials.number, dials.keyword]),
  )
  return [...dialled, ...carriers.flatMap(appsOf)].filter(isText).map(compact)
}

/** What a guide may only warn of. */
function wrong({ carriers, lines }: CountryFile): string[] {
  const known = carriers.flatMap(({ facts }) => textsOf(facts.knownWrong, 'value'))
  return [...known, ...(lines.emergencyNumbers ?? []).map(({ number }) => number)].map(compact)
}

function appsOf({ facts }: CarrierFile): string[] {
  return textsOf(facts.apps, 'name')
}

function compact(text: string): string {
  return text.replace(/[\s-]/g, '')
}

function textsOf(rows: unknown, field: string): string[] {
  return Array.isArray(rows) ? rows.map((row) => row[field]).filter(isText) : []
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function ranked({ facts, disputed }: CheckFile): Ranked {
  const sources = Array.isArray(facts.sources) ? facts.sources : []
  const shown = sources.map(({ kind }) => ({ url: '', host: '', official: kind === 'official' }))
  const sourceIsOld = Object(facts.verification).stale === true
  const verification = { state: disputed ? 'disputed' : 'reported', sourceIsOld, doubted: false } as const
  const { channel, shows, replyLanguages, needsData, cost } = Object(facts)
  return {
    ...{ channel, shows: shows ?? [], needsData, replyLanguages: replyLanguages ?? [], cost },
    ...{ sources: shown, verification, reservations: reservationsOf(verification, shown) },
  }
}
