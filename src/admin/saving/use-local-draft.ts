'use client'
/** Local draft of a form: written while something is typed that the server does not have, shown again when it is opened. */
import { useAuth, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
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

  return { restored, place, keep, forgetNotice: () => setRestored(undefined) }
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
