'use client'
/** Local draft of a form: written while something is typed that the server does not have, shown again when it is opened. */
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { baseOf } from '@/saving/base'
import { valuesIn } from '@/saving/fields'
import { sameValue } from '@/saving/fingerprint'
import { within } from '@/saving/form-memory'
import { type LocalDraft, localDrafts } from './local-drafts'
import { useDraftPlace } from './use-draft-place'
import type { FormMemory } from './use-form-memory'
import { typedSince, useMadeDocument } from './use-made-document'

const pause = 400

export function useLocalDraft({ look, show, shape, state, saves }: FormMemory) {
  const place = useDraftPlace(shape.language)
  const made = useMadeDocument(look)
  const [restored, setRestored] = useState<LocalDraft>()
  const [isUnsaved, setIsUnsaved] = useState(false)
  const discard = useDiscard(show, shape)
  const isRead = useRef(false)
  const began = Object.keys(state).length > 0

  const unsaved = useCallback((): LocalDraft | undefined => {
    const { values, base, touched } = look()
    if (touched.length === 0 || !base || made.current) return undefined
    return {
      values: Object.fromEntries(touched.map((name) => [name, values[name]])),
      fingerprints: within(base.fingerprints, ...touched),
      at: Date.now(),
    }
  }, [look, made])

  const keep = useCallback(async () => {
    if (!place || !isRead.current || !look().base) return
    const draft = unsaved()
    setIsUnsaved(draft !== undefined)
    await (draft ? localDrafts.write(place, draft) : localDrafts.forget(place))
    const since = made.current && typedSince(made.current, shape, look().values)
    if (since) await localDrafts.write({ ...place, id: since.id }, since.draft)
  }, [place, look, made, shape, unsaved])

  useEffect(() => {
    if (!place || !began || isRead.current) return
    localDrafts.read(place).then(async (draft) => {
      const missing = draft && withoutTyped(draft, look())
      if (missing) {
        await show(missing.values, missing.fingerprints)
        setRestored(missing)
      }
      isRead.current = true
      await keep()
    })
  }, [place, began, look, show, keep])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed, or saved, is the reason to look again
  useEffect(() => {
    const timer = setTimeout(keep, pause)
    return () => clearTimeout(timer)
  }, [state, saves, keep])

  useEffect(() => {
    const leave = () => {
      const draft = place && unsaved()
      if (draft && isRead.current) localDrafts.writeNow(place, draft)
      keep()
    }
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      keep()
    }
  }, [place, keep, unsaved])

  return {
    isRestored: restored !== undefined,
    isUnsaved,
    discard: async () => {
      if (restored) await discard(Object.keys(restored.values))
      setRestored(undefined)
    },
  }
}

/** What of a draft the form does not show, without the fields that were typed in while the draft was read. */
function withoutTyped(draft: LocalDraft, { values, touched }: ReturnType<FormMemory['look']>) {
  const missing = Object.keys(draft.values).filter(
    (name) => !touched.includes(name) && !sameValue(values[name], draft.values[name]),
  )
  if (missing.length === 0) return undefined
  return {
    ...draft,
    values: Object.fromEntries(missing.map((name) => [name, draft.values[name]])),
    fingerprints: within(draft.fingerprints, ...missing),
  }
}

/** Shows again what the server has of these fields. */
function useDiscard(show: FormMemory['show'], { fields, language }: FormMemory['shape']) {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  return async (names: string[]) => {
    const query = `depth=0&draft=true&fallback-locale=none&locale=${language}`
    const response =
      id === undefined ? undefined : await fetch(`${config.routes.api}/${collectionSlug}/${id}?${query}`)
    const document = response?.ok ? valuesIn(await response.json()) : {}
    const values = Object.fromEntries(names.map((name) => [name, document[name]]))
    await show(values, within(baseOf(fields, document), ...names))
  }
}
