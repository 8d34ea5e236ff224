'use client'
/**
 * Held session: Payload leads away from every page when its session ends, and so from a form that somebody is in.
 * While a form is open that clock is held: typing renews the session, and one that ended is said over the form.
 */
import { useAuth, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'
import { sessionEnded, whoIsSignedIn } from './try-again'
import type { FormMemory } from './use-form-memory'

const day = 24 * 60 * 60 * 1_000
const held = 20 * day
const renewedEvery = 10 * 60 * 1_000

export function useHeldSession({ state, look }: FormMemory) {
  const { user, token, tokenExpirationMs, setUser } = useAuth()
  const ends = useRef<number>(undefined)
  const lead = useRef<() => void>(undefined)
  const { sayWhenEnded, renew } = useSessionEnd(ends)

  useEffect(() => {
    if (!user || !tokenExpirationMs || tokenExpirationMs > Date.now() + held) return
    const until = (milliseconds: number) =>
      setUser({ user, token: token ?? '', exp: Math.floor(milliseconds / 1_000) })
    ends.current = tokenExpirationMs
    lead.current = () => until(ends.current ?? tokenExpirationMs)
    sayWhenEnded()
    until(Date.now() + held + day)
  }, [user, token, tokenExpirationMs, setUser, sayWhenEnded])

  useEffect(() => () => lead.current?.(), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed renews the session
  useEffect(() => {
    if (look().touched.length > 0) renew()
  }, [state, look, renew])
}

/** `ends`: milliseconds since 1970, of the session that the server knows. */
function useSessionEnd(ends: { current: number | undefined }) {
  const { config } = useConfig()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const renewed = useRef(Date.now())

  const sayWhenEnded = useCallback(() => {
    clearTimeout(timer.current)
    if (ends.current === undefined) return
    timer.current = setTimeout(async () => {
      if ((await whoIsSignedIn(config.routes.api)) === 'nobody') window.dispatchEvent(new Event(sessionEnded))
    }, ends.current - Date.now())
  }, [ends, config.routes.api])

  const renew = useCallback(async () => {
    if (ends.current === undefined || Date.now() - renewed.current < renewedEvery) return
    renewed.current = Date.now()
    const response = await fetch(`${config.routes.api}/users/refresh-token`, {
      method: 'POST',
      credentials: 'include',
    }).catch(() => undefined)
    if (!response?.ok) return
    const { exp }: { exp: number } = await response.json()
    ends.current = exp * 1_000
    sayWhenEnded()
  }, [ends, config.routes.api, sayWhenEnded])

  useEffect(() => () => clearTimeout(timer.current), [])
  return { sayWhenEnded, renew }
}
