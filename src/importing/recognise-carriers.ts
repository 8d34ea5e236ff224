/** Recognises the carriers that a text names, however its letters are written: `TIGO`, `Ｔｉｇｏ`, `MOVIL EXITO`. */
import { asciiDigits } from '@/content/dialled'
import { withoutUnseen } from '@/content/unseen-characters'
import type { CarrierFacts } from './country-facts'
import { namePattern } from './name-pattern'

interface Mention {
  carrier: CarrierFacts
  start: number
  end: number
}

/** In the order in which the text first names them. */
export function recogniseCarriers(text: string, carriers: CarrierFacts[]): CarrierFacts[] {
  return [...new Set(mentions(plainLetters(text), carriers).map(({ carrier }) => carrier))]
}

/** The carrier that is named closest to what the pattern finds. */
export function nearestCarrier(
  text: string,
  pattern: RegExp,
  carriers: CarrierFacts[],
): CarrierFacts | undefined {
  const plain = plainLetters(text)
  const found = pattern.exec(plain)
  if (!found) return undefined
  const distance = ({ start, end }: Mention) =>
    end <= found.index ? found.index - end : start - found.index - found[0].length
  return mentions(plain, carriers).sort((a, b) => distance(a) - distance(b))[0]?.carrier
}

/** Whether two spellings are one name: `Movil Exito`, `MÓVIL ÉXITO`. */
export function sameName(one: string, other: string): boolean {
  return plainLetters(one).trim().toLowerCase() === plainLetters(other).trim().toLowerCase()
}

/** A longer name hides the shorter one in it: "KT M mobile" does not name KT. */
function mentions(text: string, carriers: CarrierFacts[]): Mention[] {
  const names = carriers
    .flatMap((carrier) => carrier.names.map((name) => ({ carrier, name: plainLetters(name) })))
    .filter(({ name }) => /\p{L}/u.test(name))
    .sort((a, b) => b.name.length - a.name.length)
  const found: Mention[] = []
  let rest = text
  for (const { carrier, name } of names) {
    for (const pattern of patternsOf(name)) {
      for (const { index: start, 0: words } of rest.matchAll(pattern)) {
        found.push({ carrier, start, end: start + words.length })
      }
      rest = rest.replace(pattern, (words) => ' '.repeat(words.length))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const long = 5

/** Short names are ordinary words in other cases: "ice" and "Ice", "au" and "AU"; four letters may be capitals. */
function patternsOf(name: string): RegExp[] {
  if (name.length >= long) return [namePattern(name, 'giu')]
  const spellings = name.length === long - 1 ? [name, name.toUpperCase()] : [name]
  return [...new Set(spellings)].map((spelling) => namePattern(spelling, 'gu'))
}

/** One width, Latin letters without accents, digits 0–9, nothing unseen. */
function plainLetters(text: string): string {
  return asciiDigits(withoutUnseen(text).normalize('NFKC'))
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
}
