'use client'
/**
 * Open forms of this tab: what the server answers a save finds the form that sent it here, and the conflicts of a
 * form are known to its fields.
 */
import type { BuildFormStateArgs, FormState } from 'payload'
import { baseName, sentBase } from '@/saving/base'
import type { OpenConflict } from '@/saving/conflicts'

/** Takes the answer to a save into the form, and gives what Payload may still merge. */
export type TakeAnswer = (sent: FormState, answer: FormState, document: unknown) => Promise<FormState>

export type OpenForm = {
  getFields: () => FormState
  takeAnswer: TakeAnswer
  show: (values: Record<string, unknown>) => Promise<void>
}

export class OpenForms {
  private readonly forms = new Map<string, OpenForm>()
  private readonly conflicts = new Map<string, OpenConflict[]>()
  private readonly answered = new Set<number>()
  private readonly listeners = new Set<() => void>()

  add(token: string, form: OpenForm) {
    this.forms.set(token, form)
    return () => {
      this.forms.delete(token)
      this.conflicts.delete(token)
    }
  }

  get(token: string | undefined): OpenForm | undefined {
    return token === undefined ? undefined : this.forms.get(token)
  }

  ofState(state: BuildFormStateArgs['formState']): OpenForm | undefined {
    return this.get(tokenIn(state))
  }

  conflictsOf(token: string | undefined): OpenConflict[] {
    return (token !== undefined && this.conflicts.get(token)) || none
  }

  /** One that is answered stays so: a save that was sent before may still tell of it. */
  setConflicts(token: string, conflicts: OpenConflict[], answered?: number) {
    if (answered !== undefined) this.answered.add(answered)
    this.conflicts.set(
      token,
      conflicts.filter(({ id }) => !this.answered.has(id)),
    )
    for (const listener of this.listeners) listener()
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}

const none: OpenConflict[] = []

export function tokenIn(state: FormState | undefined): string | undefined {
  return sentBase(state?.[baseName]?.value)?.form
}
