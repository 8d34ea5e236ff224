'use client'
/** A conflict at its field: both texts, what differs between them, and the choice. */
import { Button, toast, useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { diffWordsWithSpace } from 'diff'
import type { ClientField } from 'payload'
import type { OpenConflict } from '@/saving/conflicts'
import { rowsIn, valuesIn } from '@/saving/fields'
import { sameValue } from '@/saving/fingerprint'
import { valuesOf } from '@/saving/form-memory'
import { tokenIn } from './open-forms'
import { readable } from './readable'
import { useOpenForms } from './saving-provider'
import { useSay } from './say'
import { baseIn, conflictsIn } from './use-form-memory'

type Props = { conflict: OpenConflict; field: ClientField; path: string }

export function ConflictBox({ conflict, field, path }: Props) {
  const say = useSay()
  const isRow = field.type === 'array'
  const there = useFormFields(([state]) => (isRow ? undefined : state[path]?.value))
  const { choose, keepTheirs } = useChoice(conflict, path, isRow)
  if (!isRow && sameValue(there, conflict.value)) return null
  const title = isRow ? say('conflict.rowTakenAway') : say('conflict.changed')
  const [theirs, mine] = [readable(there, field), readable(conflict.value, field)]
  return (
    <section aria-label={title} className="conflict">
      <p className="conflict__title">{title}</p>
      {!isRow && <Text heading={say('conflict.now')} parts={marked(theirs, mine, 'removed')} />}
      <Text heading={say('conflict.yours')} parts={marked(theirs, mine, 'added')} />
      <div className="conflict__choice">
        <Button buttonStyle="primary" margin={false} onClick={choose} size="small">
          {say('conflict.useMine')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={keepTheirs} size="small">
          {say('conflict.leave')}
        </Button>
      </div>
    </section>
  )
}

type Part = { text: string; differs: boolean }

function marked(theirs: string, mine: string, side: 'added' | 'removed'): Part[] {
  const other = side === 'added' ? 'removed' : 'added'
  return diffWordsWithSpace(theirs, mine)
    .filter((part) => !part[other])
    .map((part) => ({ text: part.value, differs: part[side] }))
}

function Text({ heading, parts }: { heading: string; parts: Part[] }) {
  return (
    <div className="conflict__text">
      <span className="conflict__heading">{heading}</span>
      <p dir="auto">
        {parts.length === 0 && '–'}
        {parts.map(({ text, differs }, index) => {
          const key = `${index} ${text}`
          return differs ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
        })}
      </p>
    </div>
  )
}

function useChoice({ id: conflict, value }: OpenConflict, path: string, isRow: boolean) {
  const forms = useOpenForms()
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { getFields } = useForm()
  const say = useSay()

  const choose = async () => {
    const state = getFields()
    const [name = ''] = path.split('.')
    const whole = valuesOf(state)[name]
    const chosen = isRow
      ? [...rowsIn(whole), valuesIn(value)]
      : placed(whole, path.split('.').slice(1), value)
    await forms.get(tokenIn(state))?.show({ [name]: chosen })
  }

  const keepTheirs = async () => {
    const state = getFields()
    const query = new URLSearchParams({ locale: baseIn(state)?.language ?? '', conflict: String(conflict) })
    try {
      const response = await fetch(`${config.routes.api}/${collectionSlug}/${id}/conflicts?${query}`, {
        method: 'DELETE',
        credentials: 'include',
      })
      if (!response.ok) throw new Error(String(response.status))
      forms.setConflicts(tokenIn(state) ?? '', conflictsIn(await response.json()), conflict)
    } catch {
      toast.error(say('conflict.notStored'))
    }
  }
  return { choose, keepTheirs }
}

/** The whole value of a field with one value inside it, at a path such as `0.claim`, replaced. */
function placed(whole: unknown, [part, ...rest]: string[], value: unknown): unknown {
  if (part === undefined) return value
  if (Array.isArray(whole))
    return whole.map((one, index) => (String(index) === part ? placed(one, rest, value) : one))
  const values = valuesIn(whole)
  return { ...values, [part]: placed(values[part], rest, value) }
}
