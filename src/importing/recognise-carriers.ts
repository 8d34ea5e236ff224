/** Recognises the carriers that a text names. */
import type { CarrierFacts } from './country-facts'
import { namePattern } from './name-pattern'

interface Mention {
  carrier: CarrierFacts
  start: number
  end: number
}

/** In the order in which the text first names them. */
export function recogniseCarriers(text: string, carriers: CarrierFacts[]): CarrierFacts[] {
  return [...new Set(mentions(text, carriers).map(({ carrier }) => carrier))]
}

/** The carrier that is named closest to what the pattern finds. */
export function nearestCarrier(
  text: string,
  pattern: RegExp,
  carriers: CarrierFacts[],
): CarrierFacts | undefined {
  const found = pattern.exec(text)
  if (!found) return undefined
  const distance = ({ start, end }: Mention) =>
    end <= found.index ? found.index - end : start - found.index - found[0].length
  return mentions(text, carriers).sort((a, b) => distance(a) - distance(b))[0]?.carrier
}

/** A longer name hides the shorter one in it: "KT M mobile" does not name KT. */
function mentions(text: string, carriers: CarrierFacts[]): Mention[] {
  const names = carriers
    .flatMap((carrier) => carrier.names.map((name) => ({ carrier, name })))
    .filter(({ name }) => /\p{L}/u.test(name))
    .sort((a, b) => b.name.length - a.name.length)
  const found: Mention[] = []
  let rest = text
  for (const { carrier, name } of names) {
    for (const { index: start, 0: words } of rest.matchAll(patternOf(name))) {
      found.push({ carrier, start, end: start + words.length })
    }
    rest = rest.replace(patternOf(name), (words) => ' '.repeat(words.length))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Short names are ordinary words in other cases: "ice" and "Ice", "au" and "AU". */
function patternOf(name: string) {
  return namePattern(name, name.length >= 5 ? 'giu' : 'gu')
}
