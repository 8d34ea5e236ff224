'use client'
/** Local draft of a form: written while something is typed that the server does not have, shown again when it is opened. */
import { useAuth, useConfig, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { baseOf } from '@/saving/base'
import { valuesIn } from '@/saving/fields'
import { sameValue } from '@/saving/fingerprint'
import { within } from '@/saving/form-memory'
import { type DraftPlace, type LocalDraft, localDrafts } from './local-drafts'
import type { FormMemory } from './use-form-memory'

const pause = 400

/** A form of a document that does not exist yet. */
const notMadeYet = 'new'

export function useLocalDraft({ look, show, shape, state, saves }: FormMemory) {
  const place = usePlace(shape.language)
  const isMade = useIsMade()
  const [restored, setRestored] = useState<LocalDraft>()
  const [isUnsaved, setIsUnsaved] = useState(false)
  const discard = useDiscard(show, shape)
  const isRead = useRef(false)
  const began = Object.keys(state).length > 0

  useEffect(() => {
    if (!place || !began || isRead.current) return
    localDrafts.read(place).then(async (draft) => {
      const { values } = look()
      const differs = Object.entries(draft?.values ?? {}).some(
        ([name, value]) => !sameValue(values[name], value),
      )
      if (draft && differs) {
        await show(draft.values, draft.fingerprints)
        setRestored(draft)
      }
      isRead.current = true
    })
  }, [place, began, look, show])

  const keep = useCallback(async () => {
    if (!place || !isRead.current) return
    const { values, base, touched } = look()
    setIsUnsaved(touched.length > 0 && !isMade.current)
    if (touched.length === 0 || !base || isMade.current) return localDrafts.forget(place)
    await localDrafts.write(place, {
      values: Object.fromEntries(touched.map((name) => [name, values[name]])),
      fingerprints: within(base.fingerprints, ...touched),
      at: Date.now(),
    })
  }, [place, look, isMade])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed, or saved, is the reason to look again
  useEffect(() => {
    const timer = setTimeout(keep, pause)
    return () => clearTimeout(timer)
  }, [state, saves, keep])

  useEffect(() => {
    const leave = () => {
      keep()
    }
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      keep()
    }
  }, [keep])

  return {
    isRestored: restored !== undefined,
    isUnsaved,
    discard: async () => {
      if (restored) await discard(Object.keys(restored.values))
      setRestored(undefined)
    },
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

function usePlace(language: string): DraftPlace | undefined {
  const { id = notMadeYet, collectionSlug } = useDocumentInfo()
  const { user } = useAuth()
  const [person] = useState(user?.id)
  return useMemo(
    () =>
      person === undefined || !collectionSlug
        ? undefined
        : { person, collection: collectionSlug, id, language },
    [person, collectionSlug, id, language],
  )
}

/** Whether this form's new document was made: its words are in the document then. */
function useIsMade() {
  const { id, collectionSlug } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const isMade = useRef(false)
  const isOurs = mostRecentUpdate?.operation === 'create' && mostRecentUpdate.entitySlug === collectionSlug
  useEffect(() => {
    if (id === undefined && isOurs) isMade.current = true
  }, [id, isOurs])
  return isMade
}
