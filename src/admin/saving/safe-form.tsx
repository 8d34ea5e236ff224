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
import { useSavingAgain } from './use-saving-again'

const states = {
  waiting: {
    en: 'Not saved yet: the newsroom cannot be reached. What you typed is kept on this device, and saved as soon as it can be.',
    zh: '尚未保存：暂时无法连接编辑部。您输入的内容已保存在本设备，恢复连接后会自动保存。',
  },
  'signed-out': {
    en: 'Not saved yet: your session has ended. What you typed is kept on this device until you sign in.',
    zh: '尚未保存：登录已失效。您输入的内容已保存在本设备，请重新登录。',
  },
  refused: {
    en: 'Not saved. What you typed is kept on this device: correct what the message names, and save again.',
    zh: '未保存。您输入的内容已保存在本设备：请按提示修改后再次保存。',
  },
}

const notMade = {
  en: 'Kept on this device only, until you save it for the first time.',
  zh: '目前仅保存在本设备，首次保存后才会进入编辑部。',
}

export function SafeForm() {
  const isNew = useDocumentInfo().id === undefined
  const memory = useFormMemory()
  const draft = useLocalDraft(memory)
  const saving = useSavingAgain(memory)
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
      {isNew && draft.isUnsaved && saving === 'fine' && <p className="saving__notice">{say(notMade)}</p>}
      {draft.isRestored && saving === 'fine' && (
        <p className="saving__notice">
          {say({
            en: 'What you had typed here and not saved is back.',
            zh: '上次在此输入但未保存的内容已恢复。',
          })}{' '}
          <button className="saving__undo" onClick={draft.discard} type="button">
            {say({ en: 'Throw it away', zh: '放弃这些内容' })}
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
