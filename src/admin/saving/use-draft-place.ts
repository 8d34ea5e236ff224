'use client'
/** Where this form's local draft is kept. */
import { useAuth, useDocumentInfo, useEditDepth } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import type { DraftPlace } from './local-drafts'

/** A form of a document that does not exist yet. One in a drawer is another than the one that it stands over. */
const notMadeYet = (depth: number) => (depth > 1 ? `new, ${depth}` : 'new')

export function useDraftPlace(language: string): DraftPlace | undefined {
  const depth = useEditDepth()
  const { id = notMadeYet(depth), collectionSlug } = useDocumentInfo()
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
