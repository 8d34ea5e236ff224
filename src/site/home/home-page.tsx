import { addresses } from '@/addresses'
import { type Translate, textIn } from '@/text/texts'
import { languageCodes } from '@/translation/languages'
import { Document } from '../document/document'
import { organization, StructuredData } from '../document/structured-data'
import { SearchForm } from '../results/search-form'
import type { CountryEntry, HomeView } from './home-query'

export function HomePage({ language, countries, travelEsims, updated }: HomeView) {
  const text = textIn(language)
  return (
    <Document
      language={language}
      title={`${text('site.tagline')} – Saldo`}
      description={text('site.description')}
      address={addresses.home}
      published={languageCodes}
      updated={updated}
      markdown
      feed
      ownSearch
    >
      <link rel="manifest" href={addresses.manifest(language)} />
      <h1>{text('home.title')}</h1>
      <p className="lede">{text('home.lede')}</p>
      <SearchForm language={language} />
      <h2 className="quiet">{text('nav.countries')}</h2>
      <ul className="places">
        {countries.map((country) => (
          <Place key={country.address} place={country} text={text} />
        ))}
      </ul>
      {travelEsims && (
        <>
          <h2 className="quiet">{text('home.travelEsims')}</h2>
          <ul className="places">
            <Place place={travelEsims} text={text} />
          </ul>
        </>
      )}
      <StructuredData of={organization(language)} />
    </Document>
  )
}

function Place({ place, text }: { place: CountryEntry; text: Translate }) {
  return (
    <li>
      <a href={place.address}>
        <b>{place.name}</b>
        <small>
          {place.callingCode && (
            <>
              <bdi dir="ltr">{place.callingCode}</bdi>
              {' · '}
            </>
          )}
          {text('home.carriers', { count: place.carriers })}
        </small>
      </a>
    </li>
  )
}
