/** What a reader gets at an address that leads nowhere. */
import { addresses } from '@/addresses'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { Document } from './document'

export function NotFoundPage({ language }: { language: Language }) {
  const text = textIn(language)
  return (
    <Document language={language} title={`${text('notFound.title')} – Saldo`}>
      <h1>{text('notFound.title')}</h1>
      <p className="lede">{text('notFound.text')}</p>
      <p>
        <a className="go" href={addresses.home(language)}>
          {text('nav.countries')}
        </a>
      </p>
    </Document>
  )
}
