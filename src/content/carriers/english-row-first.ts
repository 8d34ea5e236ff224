/**
 * English row first: what readers of every language fall back on is there before it is translated. A row of "known
 * wrong" that is new in another language would leave all other readers with that language, and the English desk with a
 * record that it cannot save. So it is asked for, at its fields; nothing of the rest of the form is lost meanwhile.
 */
import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import type { Carrier } from '@/payload-types'
import { messageFor } from '@/people/messages'
import { panelText } from '@/text/panel'
import { defaultLanguage, isLanguage } from '@/translation/languages'

const texts = ['claim', 'truth'] as const

export const englishRowFirst: CollectionBeforeValidateHook<Carrier> = ({ data, originalDoc, req }) => {
  if (!isLanguage(req.locale) || req.locale === defaultLanguage || req.context.isRestoringVersion) return data
  const stored = new Set((originalDoc?.knownWrong ?? []).map(({ id }) => id))
  const message = messageFor(req, panelText('carrier.newRow.refusal'))
  const errors = (data?.knownWrong ?? []).flatMap((row, index) =>
    row.id && stored.has(row.id)
      ? []
      : texts.map((name) => ({ message, path: `knownWrong.${index}.${name}` })),
  )
  if (errors.length > 0) throw new ValidationError({ collection: 'carriers', errors, req })
  return data
}
