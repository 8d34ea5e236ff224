/** What a reader gets when the fault is ours: the database is away, or a page failed. */

import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { Document } from './document'

export function ErrorPage({ language }: { language: Language }) {
  const text = textIn(language)
  return (
    <Document language={language} title={`${text('error.title')} – Saldo`}>
      <h1>{text('error.title')}</h1>
      <p className="lede">{text('error.text')}</p>
    </Document>
  )
}
