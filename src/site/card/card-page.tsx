import { addresses } from '@/addresses'
import { dayIn, gapIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import { languageCodes } from '@/translation/languages'
import { countryOgImage } from '../country/country-og-image'
import { EmergencyNumbers } from '../country/emergency-numbers'
import { Document } from '../document/document'
import { KeepOffline } from '../offline/keep-offline'
import { Breadcrumbs } from '../parts/breadcrumbs'
import { Name, Names } from '../parts/names'
import { textWith } from '../parts/text-with'
import { CardCheck, Legend } from './card-check'
import type { CardView } from './card-query'

export function CardPage(view: CardView) {
  const { language, name, slug, carriers, withoutChecks, gone, updated } = view
  const text = textIn(language)
  const gap = gapIn(language)
  const country = addresses.country(language, slug)
  return (
    <Document
      language={language}
      title={`${text('card.title', { country: name })} – Saldo`}
      description={text('card.description', { country: name })}
      address={(code) => addresses.card(code, slug)}
      published={languageCodes}
      updated={updated}
      picture={countryOgImage({ language, name, carriers: [...carriers, ...withoutChecks, ...gone] })}
      markdown
      styles={['offline/offline.css', 'card/card.css']}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { name: text('nav.countries'), address: addresses.home(language) },
          { name, address: country },
        ]}
        here={{ name: text('card.link'), address: addresses.card(language, slug) }}
      />
      <article className="card">
        <h1>{name}</h1>
        <p className="lede">{text('site.tagline')}</p>
        <ul className="ways">
          {carriers.map((carrier) => (
            <li key={carrier.address}>
              <h2>
                <a href={carrier.address}>
                  <Name>{carrier.name}</Name>
                </a>
              </h2>
              {carrier.checks.map((check) => (
                <CardCheck key={check.key} check={check} language={language} />
              ))}
            </li>
          ))}
        </ul>
        {withoutChecks.length > 0 && (
          <p>
            {textWith(language, 'card.withoutChecks', {
              carriers: <Names names={withoutChecks.map((carrier) => carrier.name)} language={language} />,
            })}
          </p>
        )}
        {gone.length > 0 && (
          <p>
            {textWith(language, 'card.gone', {
              carriers: <Names names={gone.map((carrier) => carrier.name)} language={language} />,
            })}
          </p>
        )}
        <EmergencyNumbers numbers={view.emergency} language={language} />
        <Legend checks={carriers.flatMap(({ checks }) => checks)} language={language} />
        <p>
          {updated && `${text('footer.updated', { day: dayIn(language, updated) })} · `}
          {text('card.more') + gap}
          <a href={country}>
            <bdi dir="ltr" translate="no">
              {view.typed}
            </bdi>
          </a>
        </p>
      </article>
      {view.isPlace && (
        <div className="take">
          <KeepOffline language={language} country={view} />
        </div>
      )}
    </Document>
  )
}
