'use client'
/**
 * Saving again: a save that did not arrive leaves the form marked as changed. One that the form made by itself is made
 * again by itself, when the network or the session is back. Nothing is tried again that the newsroom refused.
 */
import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { hasAutosaveEnabled } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FormMemory } from './use-form-memory'

export type SavingState = 'fine' | 'waiting' | 'signed-out' | 'refused'

/** Fired on the window when a save found nobody signed in, and when somebody signed in again. */
export const sessionEnded = 'saldo:session-ended'
export const signedIn = 'saldo:signed-in'

const waits = [2_000, 4_000, 8_000, 15_000, 30_000]

export function useSavingAgain({ look, saves, shape, state }: FormMemory) {
  const [saving, setSaving] = useState<SavingState>('fine')
  const { setModified } = useForm()
  const isModified = useFormModified()
  const isBusy = useIsBusy()
  const before = useRef({ isBusy, saves })
  const tryAgain = useTryAgain(shape.language)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const tries = useRef(0)

  const attempt = useCallback(async () => {
    clearTimeout(timer.current)
    if (look().touched.length === 0) return setSaving('fine')
    const outcome = await tryAgain()
    setSaving(outcome)
    if (outcome !== 'waiting') return
    timer.current = setTimeout(attempt, waits[Math.min(tries.current++, waits.length - 1)])
  }, [look, tryAgain])

  useEffect(() => {
    const ended = before.current.isBusy && !isBusy
    const arrived = saves > before.current.saves
    if (arrived) {
      tries.current = 0
      clearTimeout(timer.current)
      setSaving('fine')
    }
    if (ended && !arrived && look().touched.length > 0) attempt()
    if (ended || !before.current.isBusy) before.current = { isBusy, saves }
  }, [isBusy, saves, look, attempt])

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the form is a reason to look
  useEffect(() => {
    if (!isBusy && !isModified && look().touched.length > 0) setModified(true)
  }, [state, isBusy, isModified, look, setModified])

  useEffect(() => {
    const again = () => {
      if (look().touched.length > 0) attempt()
    }
    const names = ['online', signedIn]
    for (const name of names) window.addEventListener(name, again)
    return () => {
      clearTimeout(timer.current)
      for (const name of names) window.removeEventListener(name, again)
    }
  }, [look, attempt])

  return saving
}

function useIsBusy(): boolean {
  const isProcessing = useFormProcessing()
  const isInBackground = useFormBackgroundProcessing()
  return isProcessing || isInBackground
}

/** Asks first who is signed in, so that a dead network is no error on the screen every few seconds. */
function useTryAgain(language: string) {
  const { id, collectionSlug, docConfig } = useDocumentInfo()
  const { config } = useConfig()
  const form = useForm()
  return useCallback(async (): Promise<SavingState> => {
    const somebody = await whoIsSignedIn(config.routes.api)
    if (somebody === 'unreachable') return 'waiting'
    if (somebody === 'nobody') {
      window.dispatchEvent(new Event(sessionEnded))
      return 'signed-out'
    }
    if (!docConfig || !hasAutosaveEnabled(docConfig) || id === undefined) return 'refused'
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
  }, [config.routes.api, docConfig, id, collectionSlug, language, form])
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
