/** A country's emergency numbers: to know, never to check a balance with, and never a link. */

import { enumerationIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { Digits } from '../parts/digits'
import type { CountryView } from './country-query'

type Props = { numbers: CountryView['emergency']; language: Language }

export function EmergencyNumbers({ numbers, language }: Props) {
  const text = textIn(language)
  if (numbers.length === 0) return null
  return (
    <section className="emergency">
      <h2>{text('country.emergency')}</h2>
      <p>{text('country.emergencyNote')}</p>
      <dl>
        {numbers.map(({ number, services }) => (
          <div key={number}>
            <dt>
              <Digits text={number} />
            </dt>
            <dd>
              {enumerationIn(
                language,
                services.map((service) => text(`emergency.${service}`)),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
