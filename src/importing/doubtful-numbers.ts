/**
 * Doubtful number: one that a text gives although it is an emergency number of the country, or recorded as known
 * wrong for one of its carriers. Written in `code` marks inside a note, it is a warning to readers and no doubt.
 * Names that are known wrong (apps, SMS keywords) are doubted outside notes.
 */
import type { Nodes, Root } from 'mdast'
import { type Danger, dangerOf } from '@/content/balance-checks/danger'
import { asciiKeys } from '@/content/dialled'
import { dialledInText } from '@/content/dialled-in-text'
import { inPanelLanguages } from '@/text/panel'
import type { CarrierFacts, CountryFacts } from './country-facts'
import type { Finding } from './finding'
import { lineOf, plainText, walk } from './markdown/tree'
import { escaped, namePattern } from './name-pattern'
import { nearestCarrier } from './recognise-carriers'

const plain = (text: string) => asciiKeys(text.normalize('NFKC'))

interface Suspect {
  isNumber: boolean
  message: string
  pattern: RegExp
  /** The number is right for another carrier: doubted only where this one is named beside it. */
  onlyFor?: CarrierFacts
}

export function doubtfulNumbers(tree: Root, facts: CountryFacts): Finding[] {
  const suspects = suspectsOf(facts)
  return [...walk(tree)].flatMap(({ node, transaction }) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return []
    const inNote = transaction.some(isNote)
    const isWarning = inNote && node.type === 'inlineCode'
    const asked = suspects
      .filter(({ isNumber }) => !isWarning && (isNumber || !inNote))
      .filter(
        ({ onlyFor, pattern }) =>
          !onlyFor || nearestCarrier(around(transaction), pattern, facts.carriers) === onlyFor,
      )
    const firstLine = lineOf(node) + (node.type === 'code' ? 1 : 0)
    return plain(node.value)
      .split('\n')
      .flatMap((line, index) => {
        const emergencies = isWarning ? [] : emergencyLinesIn(line, facts)
        const wrong = asked.filter(({ pattern }) => pattern.test(line)).map(({ message }) => message)
        return [...emergencies, ...wrong].map(
          (message): Finding => ({ kind: 'doubted', line: firstLine + index, message }),
        )
      })
  })
}

/** What a balance check would be refused for. What it would only be asked about is asked at the check. */
function emergencyLinesIn(line: string, { name, callingCode, emergencyNumbers }: CountryFacts): string[] {
  const country = { name: inPanelLanguages(() => name), callingCode, emergencyNumbers }
  const dangers = dialledInText(line)
    .map((text) => dangerOf({ kind: 'dial', text }, country))
    .filter((danger) => danger?.level === 'refuse')
  const messages = dangers.map((danger) => danger && doubt(danger))
  return [...new Set(messages)].filter((message) => message !== undefined)
}

function doubt({ number, service, countries: [country] }: Danger): string {
  const services = service === 'general' ? 'all services' : service
  const whose = country ? `in ${country.en} (${services})` : 'on every mobile phone'
  return `${number} is an emergency number ${whose}: nobody may be sent there for a balance`
}

function suspectsOf({ name, callingCode, emergencyNumbers, carriers, dialled }: CountryFacts): Suspect[] {
  const country = { name: inPanelLanguages(() => name), callingCode, emergencyNumbers }
  const names = new Set(carriers.flatMap((carrier) => carrier.names))
  return carriers.flatMap((carrier) =>
    carrier.knownWrong
      .filter(({ value }) => !names.has(value))
      .filter(({ value }) => dangerOf({ kind: 'dial', text: value }, country)?.level !== 'refuse')
      .map(({ value, truth }) => {
        const isNumber = /^[\d*#+\s-]+$/.test(value)
        const pattern = isNumber ? numberPattern(value) : namePattern(value)
        const message = `${value} is recorded as known wrong for ${carrier.name}: ${truth}`
        return { isNumber, pattern, message, onlyFor: dialled.has(value) ? carrier : undefined }
      }),
  )
}

/** Not within a longer number, a sum of money or an amount of data. */
function numberPattern(number: string): RegExp {
  const separator = number.length >= 5 ? '[ .–-]?' : ''
  const digits = [...number.replace(/[\s-]/g, '')].map(escaped).join(separator)
  const before = String.raw`(?<![\d*#+A-Za-z]|\d[.,:/-]|[$€£¥₩]\s?)`
  const after = String.raw`(?![\d*#]|[.,:/-]\d|\s?(?:%|[KMGT]B|[KMG]o\b|kbps|Mbps|kr\b|€|円|元|원))`
  return new RegExp(before + digits + after, 'u')
}

function isNote(node: Nodes) {
  return node.type === 'containerDirective' && node.name === 'note'
}

/** The words of the paragraph, heading or row that a word stands in. */
function around(transaction: Nodes[]): string {
  const block = transaction.findLast(
    ({ type }) => type === 'paragraph' || type === 'heading' || type === 'tableRow',
  )
  return block ? plain(plainText(block)) : ''
}
