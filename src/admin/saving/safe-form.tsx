'use client'
/** Safe form: stands among the buttons of every edit view, keeps what is typed, and says when it is not saved. */
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useOpenForms } from './saving-provider'
import { useSay } from './say'
import { watchTyping } from './settled-typing'
import { conflictsIn, useFormMemory } from './use-form-memory'
import { useHeldSession } from './use-held-session'
import { useLocalDraft } from './use-local-draft'
import { useSaveKey } from './use-save-key'
import { useSavingAgain } from './use-saving-again'

const states = {
  waiting: 'saving.waiting',
  'signed-out': 'saving.signedOut',
  refused: 'saving.refused',
} as const

export function SafeForm() {
  const isNew = useDocumentInfo().id === undefined
  const memory = useFormMemory()
  const draft = useLocalDraft(memory)
  const { saving, saveNow } = useSavingAgain(memory)
  useSaveKey(memory, saveNow)
  useHeldSession(memory)
  const say = useSay()
  useEffect(watchTyping, [])
  useOwnConflicts(memory.shape)
  usePreferencesEarly()
  return (
    <div className="saving" role="status">
      {saving !== 'fine' && (
        <p className={`saving__notice saving__notice--${saving}`}>{say(states[saving])}</p>
      )}
      {isNew && draft.isUnsaved && saving === 'fine' && (
        <p className="saving__notice">{say('saving.notMade')}</p>
      )}
      {draft.isRestored && saving === 'fine' && (
        <p className="saving__notice">
          {say('saving.restored')}{' '}
          <button className="saving__undo" onClick={draft.discard} type="button">
            {say('saving.throwAway')}
          </button>
        </p>
      )}
    </div>
  )
}

/** Those of an earlier visit, or of another device. */
function useOwnConflicts({ form, language }: { form: string; language: string }) {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const forms = useOpenForms()
  useEffect(() => {
    if (id === undefined) return
    fetch(`${config.routes.api}/${collectionSlug}/${id}/conflicts?locale=${language}`, {
      credentials: 'include',
    })
      .then((response) => (response.ok ? response.json() : undefined))
      .then((found) => found && forms.setConflicts(form, conflictsIn(found)))
      .catch(() => undefined)
  }, [id, collectionSlug, config.routes.api, language, form, forms])
}

/** Payload asks for a person's preferences at the first letter, and no save ends when the network is away just then. */
function usePreferencesEarly() {
  const { getDocPreferences } = useDocumentInfo()
  useEffect(() => {
    getDocPreferences()
  }, [getDocPreferences])
}
