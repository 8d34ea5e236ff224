/** How we know: the state of verification in words and a sign, and the sources with their dates. */
import type { Language } from '@/translation/languages'
import { dayIn, enumerationIn } from '../text/formats'
import { type Translate, textIn } from '../text/texts'
import type { CheckView, SourceView } from './check-view'
import { Foreign } from './foreign'

export const signs = { reported: '◌', verified: '✓', disputed: '≠', retired: '✕' } as const

export function CheckEvidence({ check, language }: { check: CheckView; language: Language }) {
  const text = textIn(language)
  const { verification, sources, readers } = check
  return (
    <p className="known">
      <span aria-hidden="true">{signs[verification.state]}</span>
      <span>
        <b>{stateInWords(check, language, text)}</b>
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
            <Source source={source} language={language} text={text} />
          </span>
        ))}
      </span>
    </p>
  )
}

function stateInWords({ verification, sources }: CheckView, language: Language, text: Translate): string {
  const { state, day } = verification
  if (state === 'verified') return text('check.state.verified', { day: day ? dayIn(language, day) : '' })
  if (state === 'reported' && sources.some(({ official }) => official))
    return text('check.state.reportedOfficial')
  return text(`check.state.${state}`)
}

function Source({ source, language, text }: { source: SourceView; language: Language; text: Translate }) {
  const dated = source.published
    ? text('check.sourceDated', { day: dayIn(language, source.published) })
    : text('check.sourceUndated')
  const read = source.read && text('check.sourceRead', { day: dayIn(language, source.read) })
  return (
    <>
      <a href={source.url} rel="nofollow noopener">
        <bdi>{source.host}</bdi>
      </a>{' '}
      {text('check.sourceDates', { dates: enumerationIn(language, read ? [dated, read] : [dated]) })}
    </>
  )
}
