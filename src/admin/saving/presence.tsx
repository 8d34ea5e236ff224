'use client'
/** Who else has this document open, by name and language: a quiet line among the buttons. */
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { Other } from '@/saving/presence'
import { nameOfLanguage } from '@/translation/languages'
import { useFormLanguage } from './form-language'
import { useSay } from './say'

const everyTenSeconds = 10_000

export function Presence() {
  const others = useOthers()
  const say = useSay()
  return (
    <div aria-live="polite" className="presence">
      {others.map(({ name, language, isMe }) => {
        const tongue = nameOfLanguage(language)
        const sentence = isMe ? say('presence.otherTab') : say('presence.here', { name, language: tongue })
        return (
          <p dir="auto" key={`${name} ${language}`}>
            {sentence}
          </p>
        )
      })}
    </div>
  )
}

/** Silent when the network, the newsroom or the session is away: the form says that. */
function useOthers(): Other[] {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const language = useFormLanguage()
  const own = useId()
  const [others, setOthers] = useState<Other[]>([])
  useEffect(() => {
    if (id === undefined) return
    const address = `${config.routes.api}/${collectionSlug}/${id}/presence?locale=${language}`
    const tab = `${own} ${Math.random().toString(36).slice(2)}`
    const tell = async (method: 'POST' | 'DELETE') => {
      const headers = { 'Content-Type': 'application/json' }
      const body = JSON.stringify({ tab })
      const response = await fetch(address, {
        method,
        headers,
        body,
        credentials: 'include',
        keepalive: true,
      })
      return response.ok ? await response.json() : { others: [] }
    }
    const stay = () => {
      if (document.visibilityState !== 'visible') return
      tell('POST').then(
        ({ others }: { others: Other[] }) => setOthers(others),
        () => setOthers([]),
      )
    }
    const leave = () => {
      tell('DELETE').catch(() => undefined)
    }
    stay()
    const timer = setInterval(stay, everyTenSeconds)
    document.addEventListener('visibilitychange', stay)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', stay)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [id, collectionSlug, config.routes.api, language, own])
  return others
}
