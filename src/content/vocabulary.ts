/**
 * Vocabulary: the words that a field may hold, each with what the panel calls it. The field, the importer and the texts
 * of the pages take them from here, so that no list of them stands twice.
 */
import { type Message, panelText } from '@/text/panel'

export type Vocabulary = Record<string, Message>
export type WordOf<Words extends Vocabulary> = keyof Words & string

export function wordsOf<Words extends Vocabulary>(words: Words): WordOf<Words>[] {
  return Object.keys(words).filter((word): word is WordOf<Words> => word in words)
}

/** As a select takes them. */
export function optionsOf(words: Vocabulary): { value: string; label: Message }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

export const unknown = panelText('answer.unknown')

/** A question whose honest answer may be "unknown". */
export const answers = { yes: panelText('answer.yes'), no: panelText('answer.no'), unknown }
