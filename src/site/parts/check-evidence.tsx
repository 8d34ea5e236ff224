/** How we know: the state of verification in words and a sign, and the sources with their dates. */
import type { Language } from '@/translation/languages'
import { textIn } from '../text/texts'
import type { CheckView, SourceView } from './check-view'
import { datesInWords, stateInWords } from './check-words'
import { Foreign } from './foreign'

export const signs = { reported: '◌', verified: '✓', disputed: '≠', retired: '✕' } as const

export function CheckEvidence({ check, language }: { check: CheckView; language: Language }) {
  const text = textIn(language)
  const { verification, sources, readers } = check
  return (
    <p className="known">
      <span aria-hidden="true">{signs[verification.state]}</span>
      <span>
        <b>{stateInWords(check, language)}</b>
        {verification.note && (
          <>
            {' '}
            <Foreign of={verification.note} in={language} />
          </>
        )}
        {verification.stale && <> {text('check.stale')}</>}
        {verification.doubted && (
          <>
            {' '}
            <b>{text('check.doubted')}</b>
          </>
        )}
        {readers && <> {text('check.readers', readers)}</>} {text('check.source', { count: sources.length })}{' '}
        {sources.map((source, index) => (
          <span key={source.url}>
            {index > 0 && ' · '}
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
        <bdi>{source.host}</bdi>
      </a>{' '}
      {datesInWords(source, language)}
    </>
  )
}
