/** A carrier is found by its name, its native name, what else people call it, and the names of its apps. */

import { idOf } from '@/content/relations'
import type { Carrier } from '@/payload-types'
import { textIn } from '@/text/texts'
import { languageCodes } from '@/translation/languages'
import { textFor } from '@/translation/localized'
import { namesOf, ranks, type SearchDocument } from './search-document'
import { vectorOf } from './tsvector'

export function carrierSearchDocument(carrier: Carrier): SearchDocument {
  const { id, name, slug, kind, gone } = carrier
  const nativeName = carrier.nativeName ?? undefined
  const otherNames = carrier.otherNames ?? []
  const apps = (carrier.apps ?? []).flatMap((app) => [app.name, ...(app.formerNames ?? [])])
  return {
    kind: 'carrier',
    document: id,
    names: namesOf(
      { rank: ranks.own, names: [name] },
      { rank: ranks.native, names: [nativeName] },
      { rank: ranks.other, names: [...otherNames, slug, ...apps] },
    ),
    rows: languageCodes.map((language) => {
      const note = textFor(carrier.note, language)?.text ?? ''
      const kindInWords = textIn(language)(`carrier.kind.${kind}`)
      return {
        language,
        country: idOf(carrier.country),
        carrier: id,
        shown: { name, slug, nativeName, gone: Boolean(gone?.since) },
        words: vectorOf(
          { title: name, others: [nativeName ?? '', ...otherNames, ...apps, note, kindInWords] },
          language,
        ),
      }
    }),
  }
}
