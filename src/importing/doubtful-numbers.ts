/**
 * Doubtful number: one that a text gives although it is an emergency number of the country, or recorded as known
 * wrong for one of its carriers. Written in `code` marks inside a note, it is a warning to readers and no doubt.
 * Names that are known wrong (apps, SMS keywords) are doubted outside notes.
 */
import type { Nodes, Root } from 'mdast'
import type { CarrierFacts, CountryFacts } from './country-facts'
import type { Finding } from './finding'
import { lineOf, plainText, walk } from './markdown/tree'
import { escaped, namePattern } from './name-pattern'
import { nearestCarrier } from './recognise-carriers'

interface Suspect {
  value: string
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
    const asked = suspects
      .filter(({ isNumber }) => !inNote || (isNumber && node.type !== 'inlineCode'))
      .filter(
        ({ onlyFor, pattern }) =>
          !onlyFor || nearestCarrier(around(transaction), pattern, facts.carriers) === onlyFor,
      )
    const firstLine = lineOf(node) + (node.type === 'code' ? 1 : 0)
    return node.value
      .normalize('NFKC')
      .split('\n')
      .flatMap((line, index) =>
        asked
          .filter(({ pattern }) => pattern.test(line))
          .map(({ message }): Finding => ({ kind: 'doubted', line: firstLine + index, message })),
      )
  })
}

function suspectsOf({ name, emergencyNumbers, carriers, dialled }: CountryFacts): Suspect[] {
  const emergencies = emergencyNumbers.map(({ number, service }) => ({
    value: number,
    isNumber: true,
    pattern: numberPattern(number),
    message: `${number} is an emergency number in ${name} (${service === 'general' ? 'all services' : service}): nobody may be sent there for a balance`,
  }))
  const wrong = carriers.flatMap((carrier) =>
    carrier.knownWrong.map(({ value, truth }) => {
      const isNumber = /^[\d*#+\s-]+$/.test(value)
      const pattern = isNumber ? numberPattern(value) : namePattern(value)
      const message = `${value} is recorded as known wrong for ${carrier.name}: ${truth}`
      return { value, isNumber, pattern, message, onlyFor: dialled.has(value) ? carrier : undefined }
    }),
  )
  const names = new Set(carriers.flatMap((carrier) => carrier.names))
  const already = new Set(emergencies.map(({ value }) => value))
  return [...emergencies, ...wrong.filter(({ value }) => !already.has(value) && !names.has(value))]
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
  return block ? plainText(block).normalize('NFKC') : ''
}
