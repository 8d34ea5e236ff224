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
import { showTexts, withTyped } from './text-editors'

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
  const renewal = useRef<{ state: FormState; given: FormState }>(undefined)

  const replace = useCallback(
    (next: FormState) => dispatchFields({ type: 'REPLACE_STATE', optimize: false, state: next }),
    [dispatchFields],
  )

  /** What a renewed page gives, with what was typed. Nothing before the form has shown a first state. */
  const renew = useCallback(
    (given: FormState) => {
      const { current: shown } = last
      if (!shown) return
      const before = withLetters(shown, formRef.current)
      const { state, touched } = afterRenewal(shape, before, shown.base, given)
      return { state: showTexts(before, state, formRef.current), isTouched: touched.length > 0 }
    },
    [shape, formRef],
  )

  // Payload puts this state into the form in an effect after this one. What was typed must be in it by then: a save that
  // is due at that moment sends what the form holds.
  useLayoutEffect(() => {
    if (!initialState || baseIn(initialState)) return
    const given = { ...initialState }
    const renewed = renew(given)
    if (!renewed) return
    for (const path of Object.keys(given)) delete initialState[path]
    Object.assign(initialState, renewed.state)
    renewal.current = { state: initialState, given }
  }, [initialState, renew])

  useLayoutEffect(() => {
    if (isInitializing || Object.keys(state).length === 0) return
    const base = baseIn(state)
    const given = renewal.current?.state === state ? renewal.current.given : undefined
    if (base?.form === shape.form && !given) {
      last.current = { state, base, typed: typedSoFar() }
      return
    }
    // Once more, with the letters that were typed between the two effects.
    const renewed = renew(given ?? state)
    const next = renewed?.state ?? withBase(state, freshBase(shape, state))
    replace(next)
    // An autosave that is due before React shows this sends what it finds here.
    form.fields = next
    if (!renewed?.isTouched) return
    setModified(true)
    keepCaret()
  }, [state, isInitializing, shape, form, replace, renew, setModified])

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
