'use client'
/**
 * Restoring in the panel: Payload's button names no language and swallows the reason of a refusal. Here the request
 * gets the language that the page shows, which may be another than in a second tab, and the reason reaches the person.
 */
import { toast, useLocale } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

const restoring = /\/api\/[a-z-]+\/versions\/\d+(\?|$)/

export function RestoreInLanguage({ children }: { children: ReactNode }) {
  const { code } = useLocale()
  useEffect(() => {
    const send = window.fetch
    window.fetch = (input, init) =>
      typeof input === 'string' && init?.method?.toLowerCase() === 'post' && restoring.test(input)
        ? restore(send, inLanguage(input, code), init)
        : send(input, init)
    return () => {
      window.fetch = send
    }
  }, [code])
  return children
}

function inLanguage(address: string, language: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}locale=${encodeURIComponent(language)}`
}

async function restore(send: typeof fetch, address: string, init: RequestInit): Promise<Response> {
  const reply = await send(address, init)
  if (!reply.ok) for (const reason of reasonsIn(await reply.clone().json())) toast.error(reason)
  return reply
}

type Refusal = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }

export function reasonsIn({ errors }: Refusal): string[] {
  return (errors ?? []).flatMap(
    ({ message, data }) => data?.errors?.map((field) => field.message) ?? [message],
  )
}
