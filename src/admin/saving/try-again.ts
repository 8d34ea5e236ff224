'use client'
/** Saves a document once more, and says what became of it: a form's own way to save what did not arrive. */
import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { hasAutosaveEnabled } from 'payload/shared'
import { useCallback } from 'react'

export type SavingState = 'fine' | 'waiting' | 'signed-out' | 'refused'

/** Fired on the window when a save found nobody signed in, and when somebody signed in again. */
export const sessionEnded = 'saldo:session-ended'
export const signedIn = 'saldo:signed-in'

/** Of a document that exists, and that the form saves by itself. */
export function useIsSelfSaving(): boolean {
  const { id, docConfig } = useDocumentInfo()
  return id !== undefined && docConfig !== undefined && hasAutosaveEnabled(docConfig)
}

/** Asks first who is signed in, so that a dead network is no error on the screen every few seconds. */
export function useTryAgain(language: string) {
  const { id, collectionSlug } = useDocumentInfo()
  const isSelfSaving = useIsSelfSaving()
  const { config } = useConfig()
  const form = useForm()
  return useCallback(async (): Promise<SavingState> => {
    const somebody = await whoIsSignedIn(config.routes.api)
    if (somebody === 'unreachable') return 'waiting'
    if (somebody === 'nobody') {
      window.dispatchEvent(new Event(sessionEnded))
      return 'signed-out'
    }
    if (!isSelfSaving) return 'refused'
    form.setBackgroundProcessing(true)
    try {
      const result = await form.submit({
        acceptValues: { overrideLocalChanges: false },
        action: `${config.routes.api}/${collectionSlug}/${id}?autosave=true&depth=0&draft=true&fallback-locale=null&locale=${language}`,
        context: { getDocPermissions: false, incrementVersionCount: false },
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
      const status = result?.res?.status ?? 503
      if (status < 400) return 'fine'
      return status >= 500 ? 'waiting' : 'refused'
    } finally {
      form.setBackgroundProcessing(false)
    }
  }, [config.routes.api, isSelfSaving, id, collectionSlug, language, form])
}

export async function whoIsSignedIn(api: string): Promise<'somebody' | 'nobody' | 'unreachable'> {
  try {
    const response = await fetch(`${api}/users/me`, { credentials: 'include' })
    if (response.status >= 500) return 'unreachable'
    const { user } = await response.json()
    return user ? 'somebody' : 'nobody'
  } catch {
    return 'unreachable'
  }
}
