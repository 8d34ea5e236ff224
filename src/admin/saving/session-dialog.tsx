'use client'
/** A session that ended says so over the form, and lets the same person sign in again without leaving it. */
import { Button, useAuth, useConfig } from '@payloadcms/ui'
import type { ClientUser } from 'payload'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useSay } from './say'
import { sessionEnded, signedIn, whoIsSignedIn } from './try-again'

export function SessionDialog() {
  const { hasEnded, person, began } = useSession()
  const [isOpen, setIsOpen] = useState(true)
  const dialog = useRef<HTMLDialogElement>(null)
  const say = useSay()

  useEffect(() => {
    if (hasEnded && isOpen && dialog.current && !dialog.current.open) {
      dialog.current.showModal()
      dialog.current.querySelector<HTMLInputElement>('[type="password"]')?.focus()
    }
    if (!hasEnded) dialog.current?.close()
  }, [hasEnded, isOpen])

  if (!hasEnded || !person) return null
  const title = say('session.ended')
  return (
    <>
      {!isOpen && (
        <button className="session__reopen" onClick={() => setIsOpen(true)} type="button">
          {say('session.reopen')}
        </button>
      )}
      <dialog aria-label={title} className="session" onClose={() => setIsOpen(false)} ref={dialog}>
        <h2>{title}</h2>
        <p>{say('session.explanation')}</p>
        <SignIn began={began} person={person} />
      </dialog>
    </>
  )
}

function SignIn({ person, began }: { person: ClientUser; began: (session: Session) => void }) {
  const { config } = useConfig()
  const say = useSay()
  const [trouble, setTrouble] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const typed = new FormData(event.currentTarget)
    setIsBusy(true)
    try {
      const { session, message } = await login(config.routes.api, typed)
      if (!session) return setTrouble(message)
      if (session.user.id === person.id) return began(session)
      await fetch(`${config.routes.api}/users/logout`, { method: 'POST', credentials: 'include' })
      setTrouble(say('session.otherPerson', { email: person.email ?? '' }))
    } catch {
      setTrouble(say('session.unreachable'))
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <form onSubmit={signIn}>
      <label>
        {say('session.email')}
        <input autoComplete="username" defaultValue={person.email} name="email" required type="email" />
      </label>
      <label>
        {say('session.password')}
        <input autoComplete="current-password" name="password" required type="password" />
      </label>
      {trouble && <p role="alert">{trouble}</p>}
      <Button disabled={isBusy} margin={false} type="submit">
        {say('session.signIn')}
      </Button>
    </form>
  )
}

type Session = { user: ClientUser; exp: number; token: string }
type LoginAnswer = Partial<Session> & { errors?: { message: string }[] }

async function login(api: string, typed: FormData): Promise<{ session?: Session; message: string }> {
  const response = await fetch(`${api}/users/login`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
    body: JSON.stringify({ email: typed.get('email'), password: typed.get('password') }),
  })
  const { user, exp, token, errors }: LoginAnswer = await response.json()
  const message = errors?.[0]?.message ?? ''
  return user && exp && token ? { session: { user, exp, token }, message } : { message }
}

/** Ended as a save found out, or as the browser says when somebody comes back to this tab. */
function useSession() {
  const { user, setUser } = useAuth()
  const { config } = useConfig()
  const [hasEnded, setHasEnded] = useState(false)
  const person = useRef<ClientUser>(undefined)
  if (user) person.current = user

  const ended = useCallback(() => setHasEnded(Boolean(person.current)), [])
  const began = useCallback(
    (session: Session) => {
      setUser(session)
      setHasEnded(false)
      window.dispatchEvent(new Event(signedIn))
    },
    [setUser],
  )

  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible' || !person.current) return
      const somebody = await whoIsSignedIn(config.routes.api)
      if (somebody === 'nobody') ended()
    }
    window.addEventListener(sessionEnded, ended)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener(sessionEnded, ended)
      document.removeEventListener('visibilitychange', look)
    }
  }, [ended, config.routes.api])

  return { hasEnded, person: person.current, began }
}
