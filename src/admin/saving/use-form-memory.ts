'use client'
/**
 * Form memory in the panel: the base stands in the form, so that every save carries it. What the server answers, and
 * what a renewed page brings, goes into the form only where nothing was typed since.
 */
import {
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useServerFunctions,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Base, baseName, type SentBase, sentBase } from '@/saving/base'
import type { OpenConflict } from '@/saving/conflicts'
import { type FieldShape, type Values, valuesIn } from '@/saving/fields'
import {
  afterRenewal,
  afterSave,
  type FormShape,
  freshBase,
  isWithin,
  touchedNames,
  valuesOf,
  withBase,
  withoutValues,
} from '@/saving/form-memory'
import { useFormLanguage } from './form-language'
import { useOpenForms } from './saving-provider'
import { keepCaret, typedSince, typedSoFar } from './settled-typing'
import { holdTexts, showTexts, withTyped } from './text-editors'

export type FormMemory = ReturnType<typeof useFormMemory>

export function useFormMemory() {
  const shape = useShape()
  const forms = useOpenForms()
  const [state] = useAllFormFields()
  const isInitializing = useFormInitializing()
  const form = useForm()
  const { dispatchFields, formRef, getFields, setModified } = form
  const build = useBuildState(shape.language)
  const last = useRef<{ state: FormState; base: SentBase; typed: number }>(undefined)
  const [saves, setSaves] = useState(0)
  const { initialState } = useDocumentInfo()
  const held = useRef<{ by: FormState; texts: FormState }>(undefined)

  const replace = useCallback(
    (next: FormState) => dispatchFields({ type: 'REPLACE_STATE', optimize: false, state: next }),
    [dispatchFields],
  )

  // Before Payload puts it into the form, in an effect that comes after this one.
  useLayoutEffect(() => {
    if (!initialState || !last.current) return
    held.current = { by: initialState, texts: holdTexts(initialState, getFields(), formRef.current) }
  }, [initialState, formRef, getFields])

  useLayoutEffect(() => {
    if (isInitializing || Object.keys(state).length === 0) return
    const base = baseIn(state)
    if (base?.form === shape.form) {
      last.current = { state, base, typed: typedSoFar() }
      return
    }
    const given = held.current?.by === state ? { ...state, ...held.current.texts } : state
    const { current: shown } = last
    const before = shown && withLetters(shown, formRef.current)
    const renewed = before && afterRenewal(shape, before, shown.base, given)
    const next = renewed
      ? showTexts(before, renewed.state, formRef.current)
      : withBase(given, freshBase(shape, given))
    replace(next)
    // An autosave that is due before React shows this sends what it finds here.
    form.fields = next
    if (!renewed || renewed.touched.length === 0) return
    setModified(true)
    keepCaret()
  }, [state, isInitializing, shape, form, formRef, replace, setModified])

  const takeAnswer = useCallback(
    async (sent: FormState, answer: FormState, document: unknown) => {
      const now = withTyped(getFields(), formRef.current)
      const base = baseIn(now) ?? baseIn(sent)
      if (!base) return answer
      replace(showTexts(now, afterSave(shape, { sent, answer, now, base }), formRef.current))
      forms.setConflicts(shape.form, conflictsIn(document))
      setSaves((count) => count + 1)
      return withoutValues(answer)
    },
    [formRef, forms, getFields, replace, shape],
  )

  /** Shows these values of whole fields, as if they had been typed: on `fingerprints`, if they were typed before. */
  const show = useCallback(
    async (values: Values, fingerprints?: Base) => {
      const built = await build({ ...valuesOf(getFields()), ...values })
      const now = getFields()
      const base = baseIn(now)
      if (!built || !base) return
      const isShown = isWithin(Object.keys(values))
      const state = Object.fromEntries([
        ...Object.entries(now).filter(([path]) => !isShown(path)),
        ...Object.entries(built).filter(([path]) => isShown(path)),
      ])
      const kept = Object.entries(base.fingerprints).filter(([path]) => !fingerprints || !isShown(path))
      replace(withBase(state, { ...base, fingerprints: { ...Object.fromEntries(kept), ...fingerprints } }))
      setModified(true)
    },
    [build, getFields, replace, setModified],
  )

  useEffect(
    () => forms.add(shape.form, { getFields, takeAnswer, show }),
    [forms, shape.form, getFields, takeAnswer, show],
  )

  /**
   * What the form shows, and which of its fields the server does not have like that. While the language changes the
   * form shows another one already: then there is no base here.
   */
  const look = useCallback(() => {
    const fields = getFields()
    const shown = baseIn(fields)
    const base = shown?.language === shape.language ? shown : undefined
    const values = valuesOf(fields)
    return { values, base, touched: base ? touchedNames(shape, base, values) : [] }
  }, [getFields, shape])

  return { shape, state, look, show, saves }
}

function useShape(): FormShape {
  const { docConfig } = useDocumentInfo()
  const language = useFormLanguage()
  const form = useId()
  return useMemo(() => {
    const fields: readonly FieldShape[] = docConfig?.fields ?? []
    return { form, language, fields }
  }, [form, language, docConfig])
}

function useBuildState(locale: string) {
  const { id, collectionSlug = '', docPermissions, getDocPreferences } = useDocumentInfo()
  const { getFormState } = useServerFunctions()
  return useCallback(
    async (data: Values): Promise<FormState | undefined> => {
      const { [baseName]: _, ...values } = data
      const result = await getFormState({
        id,
        collectionSlug,
        data: values,
        docPermissions: docPermissions ?? { fields: {} },
        docPreferences: await getDocPreferences(),
        locale,
        operation: id === undefined ? 'create' : 'update',
        renderAllFields: true,
        schemaPath: collectionSlug,
        skipValidation: true,
      })
      return 'state' in result && result.state ? result.state : undefined
    },
    [id, collectionSlug, docPermissions, getDocPreferences, getFormState, locale],
  )
}

/** A letter that was typed in the moment of the renewal came into no state: React has drawn both at once. */
function withLetters(before: { state: FormState; typed: number }, form: HTMLFormElement | null): FormState {
  const state = { ...before.state }
  for (const { path, value } of typedSince(before.typed, form))
    if (typeof state[path]?.value === 'string') state[path] = { ...state[path], value }
  return withTyped(state, form)
}

export function baseIn(state: FormState): SentBase | undefined {
  return sentBase(state[baseName]?.value)
}

export function conflictsIn(document: unknown): OpenConflict[] {
  const { conflicts } = valuesIn(document)
  return Array.isArray(conflicts) ? conflicts : []
}
