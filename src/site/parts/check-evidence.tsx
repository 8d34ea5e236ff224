/** How we know: the state of verification in words and a sign, and the sources with their dates. */

import type { CheckView, SourceView } from '@/content/balance-checks/check-view'
import { gapIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { datesInWords, evidenceInWords } from './check-words'
import { Foreign } from './foreign'
import { StateSign } from './state-sign'

export function CheckEvidence({ check, language }: { check: CheckView; language: Language }) {
  const text = textIn(language)
  const gap = gapIn(language)
  const { verification, sources, readers } = check
  const { state, doubt } = evidenceInWords(check, language)
  return (
    <p className="known">
      <StateSign state={verification.state} />
      <span>
        <b>{state}</b>
        {verification.note && (
          <>
            {gap}
            <Foreign of={verification.note} in={language} />
          </>
        )}
        {verification.sourceIsOld && gap + text('check.stale')}
        {doubt && (
          <>
            {gap}
            <b>{doubt}</b>
          </>
        )}
        {readers && gap + text('check.readers', readers)}
        {gap + text('check.source', { count: sources.length }) + gap}
        {sources.map((source, index) => (
          <span key={source.url}>
            {index > 0 && '\u00a0· '}
            <Source source={source} language={language} />
          </span>
        ))}
      </span>
    </p>
  )
}

function Source({ source, language }: { source: SourceView; language: Language }) {
  return (
    <>
      <a href={source.url} rel="nofollow noopener">
        <bdi translate="no">{source.host}</bdi>
      </a>
      {gapIn(language) + datesInWords(source, language)}
    </>
  )
}
