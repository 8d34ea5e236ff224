'use client'
/** A field's description, and below it the conflicts that stand at the field until they are settled. */
import { FieldDescription, useFormFields } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useSyncExternalStore } from 'react'
import type { OpenConflict } from '@/saving/conflicts'
import { pathByRow } from '@/saving/form-memory'
import { ConflictBox } from './conflict-box'
import { tokenIn } from './open-forms'
import { useOpenForms } from './saving-provider'

export function FieldConflict({ path, field }: { path: string; field: ClientField }) {
  const conflicts = useConflictsAt(path)
  return (
    <>
      <FieldDescription description={descriptionOf(field)} path={path} />
      {conflicts.map((conflict) => (
        <ConflictBox conflict={conflict} field={field} key={conflict.id} path={path} />
      ))}
    </>
  )
}

function descriptionOf({ admin }: ClientField): string | Record<string, string> | undefined {
  const description = admin && 'description' in admin ? admin.description : undefined
  if (typeof description !== 'object') return description
  const texts = Object.entries(description).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(texts)
}

/** Of the field itself; of a list also those in rows that are gone. */
function useConflictsAt(path: string): OpenConflict[] {
  const forms = useOpenForms()
  const token = useFormFields(([state]) => tokenIn(state))
  const own = useFormFields(([state]) => pathByRow(state, path))
  const rows = useFormFields(([state]) => state[path]?.rows?.map(({ id }) => id).join())
  const read = () => forms.conflictsOf(token)
  const conflicts = useSyncExternalStore(forms.subscribe, read, read)
  return conflicts.filter((conflict) => {
    if (conflict.path === own) return true
    if (rows === undefined || !conflict.path.startsWith(`${own}.`)) return false
    const [row = ''] = conflict.path.slice(own.length + 1).split('.')
    return !rows.split(',').includes(row)
  })
}
