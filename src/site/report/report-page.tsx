/** What a reader gets after answering "Did it work?": thanks, or why the answer was not kept. */
import { addresses } from '@/addresses'
import { type TextKey, textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { Document } from '../document/document'
import type { Outcome } from './receive-report'

const why: Record<Exclude<Outcome, 'stored'>, TextKey> = {
  'too many': 'report.tooMany',
  'too long': 'report.tooLong',
  foreign: 'report.foreign',
  unreadable: 'report.unreadable',
}

/** The check that was answered about, and the page of its carrier. */
export type Answered = { check: string; carrier: string; page: (language: Language) => string }
type Props = { language: Language; outcome: Outcome; answered?: Answered }

export function ReportPage({ language, outcome, answered }: Props) {
  const text = textIn(language)
  const title = text(outcome === 'stored' ? 'report.thanks' : 'report.notStored')
  return (
    <Document language={language} title={`${title} – Saldo`} address={inLanguages(outcome, answered)}>
      <h1>{title}</h1>
      <p className="lede">{text(outcome === 'stored' ? 'report.thanksText' : why[outcome])}</p>
      <p>
        <a className="go" href={answered?.page(language) ?? addresses.home(language)}>
          {answered?.carrier ?? text('nav.countries')}
        </a>
      </p>
    </Document>
  )
}

/** Thanks can be read in another language; an answer that was not kept can be given there again. */
function inLanguages(outcome: Outcome, answered: Answered | undefined) {
  if (!answered) return addresses.home
  if (outcome !== 'stored') return answered.page
  return (language: Language) => thanksAt(language, answered.check)
}

export function thanksAt(language: Language, check: string): string {
  return `${addresses.didItWork(language)}?check=${encodeURIComponent(check)}`
}
