/** One result: its name leads to its page; below stands the answer, which may be all that the reader needs. */

import type { Result } from '@/search/results'
import type { ShownCarrier, ShownCheck } from '@/search/search-document'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { QuickAnswer } from '../parts/quick-answer'
import { withCodes } from '../parts/with-codes'

/** So many answers of a carrier; none = names alone. `inCountry`: it stands below the name of its country. */
type Props = { result: Result; language: Language; answers: number; inCountry?: boolean }

export function ResultCard({ result, language, answers, inCountry }: Props) {
  const text = textIn(language)
  switch (result.kind) {
    case 'country':
      return (
        <>
          <Name {...result} name={result.country} />
          <p className="quick">{text('home.carriers', { count: result.carriers })}</p>
        </>
      )
    case 'guide':
      return (
        <>
          <Name {...result} name={result.guide.title} place={result.country} />
          {answers > 0 && <p className="about">{withCodes(result.guide.summary, language)}</p>}
        </>
      )
    default:
      return (
        <>
          <Name {...result} {...result.carrier} place={inCountry ? undefined : result.country} />
          <Answers carrier={result.carrier} checks={result.answers.slice(0, answers)} language={language} />
        </>
      )
  }
}

function Name(named: { address: string; name: string; nativeName?: string; place?: string }) {
  const { address, name, nativeName, place } = named
  return (
    <a href={address}>
      <b>
        <bdi translate="no">{name}</bdi>
      </b>
      {nativeName && nativeName !== name && (
        <span className="native">
          <bdi translate="no">{nativeName}</bdi>
        </span>
      )}
      {place && <small>{place}</small>}
    </a>
  )
}

function Answers(props: { carrier: ShownCarrier; checks: ShownCheck[]; language: Language }) {
  const { carrier, checks, language } = props
  const text = textIn(language)
  if (carrier.gone) return <p className="quick unknown">{text('carrier.gone')}</p>
  if (checks.length === 0) return <QuickAnswer check={undefined} language={language} />
  return checks.map((check) => (
    <QuickAnswer
      key={check.key}
      check={{ ...check, shown: check.shown || carrier.name }}
      language={language}
      ended={check.ended}
    />
  ))
}
