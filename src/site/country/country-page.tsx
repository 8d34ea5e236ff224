import { addresses } from '@/addresses'
import { enumerationIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import { languageCodes } from '@/translation/languages'
import { Document } from '../document/document'
import { GuideList } from '../guide/guide-list'
import { KeepOffline } from '../offline/keep-offline'
import { Breadcrumbs } from '../parts/breadcrumbs'
import { Foreign } from '../parts/foreign'
import { Name } from '../parts/names'
import { QuickAnswer } from '../parts/quick-answer'
import { countryOgImage } from './country-og-image'
import type { CountryView } from './country-query'
import { EmergencyNumbers } from './emergency-numbers'

export function CountryPage(view: CountryView) {
  const { language, name, slug, summary, carriers, guides } = view
  const text = textIn(language)
  const names = carriers.slice(0, 5).map((carrier) => carrier.name)
  return (
    <Document
      language={language}
      title={`${text('country.title', { country: name })} – Saldo`}
      description={text('country.description', {
        country: name,
        carriers: enumerationIn(language, names),
      })}
      address={(code) => addresses.country(code, slug)}
      published={languageCodes}
      updated={view.updated}
      picture={countryOgImage(view)}
      markdown
      styles={['offline/offline.css']}
    >
      <Breadcrumbs
        language={language}
        trail={[{ name: text('nav.countries'), address: addresses.home(language) }]}
        here={{ name, address: addresses.country(language, slug) }}
      />
      <h1>{text('country.title', { country: name })}</h1>
      {summary && (
        <p className="lede">
          <Foreign of={summary} in={language} />
        </p>
      )}
      <h2>{text('country.carriers')}</h2>
      {carriers.length === 0 && <p>{text('country.noCarriers')}</p>}
      <ul className="carriers">
        {carriers.map((carrier) => (
          <li key={carrier.address} className={carrier.gone ? 'gone' : undefined}>
            <h3>
              <a href={carrier.address}>
                <Name>{carrier.name}</Name>
              </a>
              {carrier.nativeName && carrier.nativeName !== carrier.name && (
                <span className="native">
                  {' '}
                  <Name>{carrier.nativeName}</Name>
                </span>
              )}
            </h3>
            {carrier.gone ? (
              <p className="quick unknown">{text('carrier.gone')}</p>
            ) : (
              <QuickAnswer check={carrier.checks[0]} language={language} />
            )}
          </li>
        ))}
      </ul>
      <GuideList guides={guides} language={language} title={text('country.guides')} />
      <div className="take">
        <a href={addresses.card(language, slug)}>{text('card.link')}</a>
        {view.isPlace && <KeepOffline language={language} country={view} />}
      </div>
      <EmergencyNumbers numbers={view.emergency} language={language} />
    </Document>
  )
}
