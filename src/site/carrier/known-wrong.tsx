/** What circulates and is wrong: shown as a warning, never as something to tap. */

import { hostOf } from '@/content/host-of'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { Digits } from '../parts/digits'
import { Foreign } from '../parts/foreign'
import type { KnownWrongView } from './carrier-query'

export function KnownWrong({ facts, language }: { facts: KnownWrongView[]; language: Language }) {
  const text = textIn(language)
  if (facts.length === 0) return null
  return (
    <section className="check caution">
      <h2>{text('carrier.knownWrong')}</h2>
      <p>{text('carrier.knownWrongLede')}</p>
      <dl>
        {facts.map(({ value, dialled, claim, truth, source }) => (
          <div key={value}>
            <dt>{dialled ? <Digits text={value} /> : <bdi translate="no">{value}</bdi>}</dt>
            <dd>
              {claim && (
                <s>
                  <Foreign of={claim} in={language} />
                </s>
              )}{' '}
              {truth && <Foreign of={truth} in={language} />}{' '}
              {source && (
                <a href={source} rel="nofollow noopener">
                  <bdi translate="no">{hostOf(source)?.replace(/^www\./, '') ?? source}</bdi>
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
