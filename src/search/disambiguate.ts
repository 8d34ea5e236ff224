/**
 * Disambiguation: the recognised parts of a query narrow each other. In `claro colombia` the carrier Claro in Colombia
 * agrees with both parts, Claro in Peru with one. What agrees with most parts is meant; a named country stays beside it.
 */

import type { Hit } from './find-names'
import { kinds } from './search-document'

/** Best first; hits in one list are equally good. Each part holds what it may stand for. */
export function disambiguate(parts: Hit[][]): Hit[][] {
  const hits = parts.flat()
  const most = mostAgreeing(parts)
  const places = new Map<string, Hit[]>()
  for (const hit of hits) {
    const agreeing = partsAgreeing(hit, parts)
    if (agreeing < most && hit.kind !== 'country') continue
    const place = [9 - agreeing, hit.rank, kinds.indexOf(hit.kind)].join()
    places.set(place, [...(places.get(place) ?? []), hit])
  }
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, equal]) => equal)
}

/** Of what may be a name too, the parts that narrow what is there already. */
export function narrowing(parts: Hit[][], guesses: Hit[][]): Hit[][] {
  return guesses.filter((guess) => mostAgreeing([...parts, guess]) > mostAgreeing(parts))
}

/**
 * A name may also be the beginning of another, which the parts beside it mean: Lyca is what people call Lycamobile in
 * Belgium, and `lyca germany` means Lycamobile there. Such a part then stands for both.
 */
export function widened(parts: Hit[][], begun: Hit[]): Hit[][] {
  return parts.map((part, index) => {
    const wider = [...part, ...begun.filter(({ typed }) => typed === part[0]?.typed)]
    return mostAgreeing(parts.with(index, wider)) > mostAgreeing(parts) ? wider : part
  })
}

/** Whether there is something that all parts mean. */
export function agree(parts: Hit[][]): boolean {
  return mostAgreeing(parts) === parts.length
}

function mostAgreeing(parts: Hit[][]): number {
  return Math.max(0, ...parts.flat().map((hit) => partsAgreeing(hit, parts)))
}

function partsAgreeing(hit: Hit, parts: Hit[][]): number {
  return Math.min(9, parts.filter((part) => part.some((other) => agrees(hit, other))).length)
}

function agrees(hit: Hit, { kind, document }: Hit): boolean {
  if (kind === hit.kind && document === hit.document) return true
  return (kind === 'country' && document === hit.country) || (kind === 'carrier' && document === hit.carrier)
}
