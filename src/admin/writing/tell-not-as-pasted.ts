'use client'
/** Tells a person what of a pasted page is not in the text, and what to do about it. */
import { toast, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { type Message, panelLanguage, panelList, panelSentences, panelText } from '@/text/panel'
import type { NotAsPasted } from './pasted-page'

/** Long enough to read it and look at the text. */
const duration = 20_000

export function useTellNotAsPasted() {
  const language = panelLanguage(useTranslation().i18n.language)
  return useCallback(
    (found: Partial<NotAsPasted>) => {
      const sentences = sentencesAbout(found)
      if (sentences.length > 0) toast.warning(panelSentences(sentences)[language], { duration })
    },
    [language],
  )
}

export function sentencesAbout({
  pictures: images = 0,
  films = 0,
  struck = [],
  raised = [],
  links = [],
}: Partial<NotAsPasted>): Message[] {
  return [
    ...(images > 0 ? [panelText('pasted.pictures', { count: images })] : []),
    ...(films > 0 ? [panelText('pasted.films', { count: films })] : []),
    ...(struck.length > 0 ? [panelText('pasted.struck', { words: quoted(struck) })] : []),
    ...(raised.length > 0 ? [panelText('pasted.raised', { words: quoted(raised) })] : []),
    ...(links.length > 0 ? [panelText('pasted.links', { words: quoted(links) })] : []),
  ]
}

const most = 5
const longest = 60

function quoted(words: string[]): Message {
  const shown = words.slice(0, most).map((one) => (one.length > longest ? `${one.slice(0, longest)}…` : one))
  return panelList([...shown, ...(words.length > most ? ['…'] : [])])
}
