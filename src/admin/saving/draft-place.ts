'use client'
/** Where a form's local draft is kept, also while its document does not exist yet. */
import { useAuth, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DraftPlace } from './local-drafts'

/** A form of a document that does not exist yet. */
const notMadeYet = 'new'

export function useDraftPlace(language: string): DraftPlace | undefined {
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
export function useIsMade() {
  const { id, collectionSlug } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const isMade = useRef(false)
  const isOurs = mostRecentUpdate?.operation === 'create' && mostRecentUpdate.entitySlug === collectionSlug
  useEffect(() => {
    if (id === undefined && isOurs) isMade.current = true
  }, [id, isOurs])
  return isMade
}
