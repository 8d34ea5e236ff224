'use client'
/** Below a plain text: how readers get it, when it names balance checks, and a way to name one. */
import { useConfig, useFormFields, useLocale } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useState } from 'react'
import { isBag } from '@/requests/bag'
import { FieldConflict } from '../saving/field-conflict'
import { useSay } from '../saving/say'
import { CheckPicker } from './check-picker'

type Props = { path: string; field: ClientField; readOnly?: boolean }

export function TextWithChecks({ path, field, readOnly }: Props) {
  const value = useFormFields(([state]) => state[path]?.value)
  const ownKey = useOwnKey()
  const say = useSay()
  const said = useSaid(typeof value === 'string' ? value : '', ownKey)
  return (
    <>
      <FieldConflict field={field} path={path} />
      {said && (
        <p className="text-with-checks__said">
          {say('said.label')} <q dir="auto">{said}</q>
        </p>
      )}
      {!readOnly && <CheckPicker ownKey={ownKey} path={path} />}
    </>
  )
}

/** Of the check whose form this is. */
function useOwnKey(): string | undefined {
  return useFormFields(([{ key, channel }]) =>
    channel && typeof key?.value === 'string' ? key.value : undefined,
  )
}

const pause = 400

/** Nothing while the text names no check. */
function useSaid(text: string, key: string | undefined): string | undefined {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [said, setSaid] = useState<string>()
  const namesOne = /\{\w/.test(text)
  useEffect(() => {
    if (!namesOne) return setSaid(undefined)
    const abort = new AbortController()
    const timer = setTimeout(() => {
      fetch(`${config.routes.api}/balance-checks/said?locale=${locale}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text, key }),
        signal: abort.signal,
      })
        .then((response) => (response.ok ? response.json() : undefined))
        .then((found: unknown) => isBag(found) && setSaid(String(found.text)))
        .catch(() => undefined)
    }, pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [config.routes.api, locale, text, key, namesOne])
  return said
}
