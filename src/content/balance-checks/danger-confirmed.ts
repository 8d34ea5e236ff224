/** Whether what is asked about is confirmed, and what is kept of the answer. No database here. */
import type { BalanceCheck } from '@/payload-types'
import { type Message, panelText } from '@/text/panel'

type Answer = NonNullable<BalanceCheck['dangerConfirmed']>
type Save = {
  /** All that the check dials, in dial form. */
  dialled: string
  question: Message | undefined
  /** As it is stored, and as this save would have it. */
  before: Answer | null | undefined
  sent: Answer | null | undefined
  /** Nobody where a program of ours saves. */
  person: number | undefined
}

const nobodys: Answer = { dialled: null, by: null, day: null }

/** What is stored, or what is said at the field. An answer holds for what it was given for and for nothing else. */
export function confirmedIn({ dialled, question, before, sent, person }: Save): Answer | Message {
  const answer = sent?.dialled || undefined
  const isNew = answer !== (before?.dialled || undefined)
  if (isNew && answer && answer !== dialled) return panelText('danger.otherConfirmed', { answer, dialled })
  if (answer !== dialled) return question ?? nobodys
  if (!isNew) return { ...nobodys, ...before }
  return { dialled, by: person ?? null, day: person ? new Date().toISOString() : null }
}
