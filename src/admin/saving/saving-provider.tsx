'use client'
/**
 * Saving provider: stands between every form of the panel and the server function that builds form states, so that an
 * answer to a save never goes over what was typed since. Payload's own check for newer documents is left out: saves
 * merge.
 */
import { ServerFunctionsContext, type ServerFunctionsContextType, useServerFunctions } from '@payloadcms/ui'
import { createContext, type ReactNode, use, useMemo, useState } from 'react'
import { withLateErrors } from '@/saving/late-errors'
import { OpenForms } from './open-forms'
import { SessionDialog } from './session-dialog'

const Forms = createContext<OpenForms | undefined>(undefined)

export function SavingProvider({ children }: { children: ReactNode }) {
  const functions = useServerFunctions()
  const [forms] = useState(() => new OpenForms())
  const guarded = useMemo(() => ({ ...functions, getFormState: guard(functions, forms) }), [functions, forms])
  return (
    <Forms value={forms}>
      <ServerFunctionsContext value={guarded}>{children}</ServerFunctionsContext>
      <SessionDialog />
    </Forms>
  )
}

export function useOpenForms(): OpenForms {
  const forms = use(Forms)
  if (!forms) throw new Error('A form of the panel stands outside the saving provider.')
  return forms
}

function guard(
  { getFormState }: ServerFunctionsContextType,
  forms: OpenForms,
): ServerFunctionsContextType['getFormState'] {
  return async (args) => {
    const result = await getFormState({ ...args, checkForStaleData: false })
    const { data: document, formState: sent } = args
    const form = forms.ofState(sent)
    if (!form || !sent || !result || !('state' in result) || !result.state) return result
    const state = document
      ? await form.takeAnswer(sent, result.state, document)
      : withLateErrors(sent, result.state, form.getFields())
    return { ...result, state }
  }
}
