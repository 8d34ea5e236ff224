'use client'
/** Below a check, and below the entry that corrected it: texts that still say the old code in words, with links. */
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import type { OldWord } from '@/content/prose/old-words'
import { languages } from '@/translation/languages'
import { useSay } from '../saving/say'

export function OldWords() {
  const say = useSay()
  const { config } = useConfig()
  const { key, words } = useOldWords()
  if (words.length === 0) return null
  return (
    <section className="old-words" role="status">
      <h3>{say('oldWords.title')}</h3>
      <p>{say('oldWords.explanation', { check: key ? `{check:${key}}` : '{check:…}' })}</p>
      <ul>
        {words.map(({ collection, document, field, language, title, words: line }) => (
          <li key={`${collection}${document}${field}${language}${line}`}>
            <Link href={`${config.routes.admin}/collections/${collection}/${document}?locale=${language}`}>
              {say('oldWords.place', { title, field, language: nameOf(language) })}
            </Link>
            <q lang={language} dir="auto">
              {line}
            </q>
          </li>
        ))}
      </ul>
    </section>
  )
}

function nameOf(language: OldWord['language']): string {
  return languages.find(({ code }) => code === language)?.name ?? language
}

/** Asked anew whenever the document was saved. */
function useOldWords() {
  const { config } = useConfig()
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const entryOf = useFormFields(([state]) => state.balanceCheck?.value)
  const key = useFormFields(([state]) => state.key?.value)
  const [words, setWords] = useState<OldWord[]>([])
  const check = collectionSlug === 'balance-checks' ? id : id && entryOf
  const saved = savedDocumentData?.updatedAt
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save changes what is found
  useEffect(() => {
    if (!check) return
    fetch(`${config.routes.api}/balance-checks/${check}/old-words`, { credentials: 'include' })
      .then((response) => (response.ok ? response.json() : { oldWords: [] }))
      .then((found: { oldWords: OldWord[] }) => setWords(found.oldWords))
      .catch(() => undefined)
  }, [check, saved, config.routes.api])
  return { words, key: typeof key === 'string' ? key : undefined }
}
