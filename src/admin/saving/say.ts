'use client'
/** What the panel's own pieces say, in the language of the person's panel. */
import { useTranslation } from '@payloadcms/ui'
import type { Message } from '@/people/messages'

export function useSay(): (message: Message) => string {
  const { i18n } = useTranslation()
  return ({ en, zh }) => (i18n.language === 'zh' ? zh : en)
}
