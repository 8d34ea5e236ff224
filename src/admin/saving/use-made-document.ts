'use client'
/**
 * Made document: what a form of a new document became when it was first saved. The form stands for a moment longer,
 * until the one of the made document takes its place; `shown` is what it showed when the save was answered.
 */
import { useDocumentDrawerContext, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { baseOf } from '@/saving/base'
import { namedFields, type Values, valuesIn } from '@/saving/fields'
import { sameValue } from '@/saving/fingerprint'
import { type FormShape, within } from '@/saving/form-memory'
import type { FormMemory } from './use-form-memory'

export type MadeDocument = { id: number | string; values: Values; shown: Values }

export function useMadeDocument(look: FormMemory['look']): RefObject<MadeDocument | undefined> {
  const { id, collectionSlug } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const { mostRecentUpdate } = useDocumentEvents()
  const [atOpening] = useState(mostRecentUpdate)
  const made = useRef<MadeDocument>(undefined)
  const isOurs =
    mostRecentUpdate !== atOpening &&
    mostRecentUpdate?.operation === 'create' &&
    mostRecentUpdate.entitySlug === collectionSlug &&
    mostRecentUpdate.drawerSlug === drawerSlug
  useEffect(() => {
    const { id: madeId } = valuesIn(mostRecentUpdate?.doc)
    if (id !== undefined || !isOurs || made.current || !isId(madeId)) return
    made.current = { id: madeId, values: valuesIn(mostRecentUpdate?.doc), shown: look().values }
  }, [id, isOurs, mostRecentUpdate, look])
  return made
}

/** The form of the made document takes it over: what was typed into this one after it was saved. */
export function typedSince(
  { id, values: saved, shown }: MadeDocument,
  { fields }: FormShape,
  values: Values,
) {
  const names = namedFields(fields)
    .map(({ name }) => name)
    .filter((name) => !sameValue(values[name], shown[name]))
  if (names.length === 0) return undefined
  const typed = Object.fromEntries(names.map((name) => [name, values[name]]))
  const fingerprints = within(baseOf(fields, saved), ...names)
  return { id, draft: { values: typed, fingerprints, at: Date.now() } }
}

function isId(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string'
}
