'use client'
/**
 * Save key: Ctrl+S or ⌘S in a field saves a document that exists, and typing goes on. Payload's own shuts the fields
 * until the save is answered, so that the next letters go nowhere.
 */
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect } from 'react'
import { typingSettled } from './settled-typing'
import { useIsSelfSaving } from './try-again'
import type { FormMemory } from './use-form-memory'

/** `saveNow`: of a form that saves itself. */
export function useSaveKey({ look }: FormMemory, saveNow: () => Promise<void>) {
  const { id } = useDocumentInfo()
  const isSelfSaving = useIsSelfSaving()
  const form = useForm()
  useEffect(() => {
    const isIn = (target: EventTarget | null) =>
      target instanceof Node && form.formRef.current?.contains(target) === true

    async function save() {
      await typingSettled()
      if (look().touched.length === 0) return
      if (isSelfSaving) return saveNow()
      form.setBackgroundProcessing(true)
      try {
        await form.submit({ disableFormWhileProcessing: false })
      } finally {
        form.setBackgroundProcessing(false)
      }
    }

    function press(event: KeyboardEvent) {
      if (id === undefined || event.key.toLowerCase() !== 's' || event.shiftKey || event.altKey) return
      if (!(event.ctrlKey || event.metaKey) || !isIn(event.target)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (!event.repeat) void save()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [id, isSelfSaving, form, look, saveNow])
}
