/** What a reader gets after answering "Did it work?": thanks, or why the answer was not kept. */
import { addresses } from '@/addresses'
import type { Language } from '@/translation/languages'
import { Document } from '../document/document'
import { type TextKey, textIn } from '../text/texts'
import type { Outcome } from './receive-report'

const why: Record<Exclude<Outcome, 'kept'>, TextKey> = {
  'too many': 'report.tooMany',
  'too long': 'report.tooLong',
  foreign: 'report.foreign',
  unreadable: 'report.unreadable',
}

/** `back`: the page of the carrier, at the check that was reported. */
type Props = { language: Language; outcome: Outcome; back?: { name: string; address: string } }

export function ReportPage({ language, outcome, back }: Props) {
  const text = textIn(language)
  const title = text(outcome === 'kept' ? 'report.thanks' : 'report.notKept')
  return (
    <Document language={language} title={`${title} – Saldo`} address={addresses.didItWork}>
      <h1>{title}</h1>
      <p className="lede">{text(outcome === 'kept' ? 'report.thanksText' : why[outcome])}</p>
      <p>
        <a className="go" href={back?.address ?? addresses.home(language)}>
          {back?.name ?? text('nav.countries')}
        </a>
      </p>
    </Document>
  )
}
