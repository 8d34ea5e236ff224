'use client'
/**
 * Saving again: a save that did not arrive leaves the form marked as changed. One that the form made by itself is made
 * again by itself, when the network or the session is back. Nothing is tried again that the newsroom refused.
 */
import { useForm, useFormBackgroundProcessing, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type SavingState, signedIn, useIsSelfSaving, useTryAgain } from './try-again'
import type { FormMemory } from './use-form-memory'

const waits = [2_000, 4_000, 8_000, 15_000, 30_000]

export function useSavingAgain(memory: FormMemory) {
  const { look, saves, shape, state } = memory
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

  useOverdue(memory, !isBusy && saving === 'fine', attempt)

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

  return { saving, saveNow: attempt }
}

function useIsBusy(): boolean {
  const isProcessing = useFormProcessing()
  const isInBackground = useFormBackgroundProcessing()
  return isProcessing || isInBackground
}

/** A save that ends before the form is drawn again is seen by nobody: what is still not saved after this is saved here. */
const overdue = 4_000

function useOverdue({ look, saves, state }: FormMemory, isIdle: boolean, attempt: () => Promise<void>) {
  const isSelfSaving = useIsSelfSaving()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed, or saved, starts the wait again
  useEffect(() => {
    if (!isSelfSaving || !isIdle) return
    const timer = setTimeout(() => {
      if (look().touched.length > 0) attempt()
    }, overdue)
    return () => clearTimeout(timer)
  }, [state, saves, isIdle, isSelfSaving, look, attempt])
}
