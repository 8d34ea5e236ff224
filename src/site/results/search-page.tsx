import type { ReactNode } from 'react'
import { addresses, searchAddress } from '@/addresses'
import type { Result } from '@/search/results'
import { enumerationIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import { languageCodes } from '@/translation/languages'
import { Document } from '../document/document'
import { Name, Names } from '../parts/names'
import { textWith } from '../parts/text-with'
import { withCodes } from '../parts/with-codes'
import { ResultCard } from './result-card'
import { SearchForm } from './search-form'
import type { CountryLink, SearchView } from './search-query'

/** The field alone is for search engines too; results are not: there are endlessly many. */
export function SearchPage(view: SearchView) {
  const { language, query, countries } = view
  const text = textIn(language)
  const title = query ? `${query} · ${text('search.label')}` : text('search.label')
  return (
    <Document
      language={language}
      title={`${title} – Saldo`}
      description={text('search.hint')}
      address={(code) => searchAddress(code, query)}
      published={query ? undefined : languageCodes}
      ownSearch
    >
      <h1>{text('search.label')}</h1>
      <SearchForm language={language} query={query} />
      {!query && <p className="lede">{withCodes(text('search.hint'), language)}</p>}
      <Unknown {...view} />
      {view.needsHelp && <Help {...view} />}
      <Found {...view} />
      <Alike {...view} />
      {countries.length > 0 && (
        <>
          <h2 className="quiet" id="countries">
            {text('nav.countries')}
          </h2>
          <ul className="places">
            <Links links={countries}>{({ name }) => name}</Links>
          </ul>
        </>
      )}
    </Document>
  )
}

/** What is not known is said so, with the place or the carrier beside which it was typed. */
function Unknown({ language, unknown }: SearchView) {
  if (!unknown) return null
  const names = <Names names={unknown.names} language={language} />
  const places = unknown.countries.length > 0 && enumerationIn(language, unknown.countries)
  const where =
    places || (unknown.carriers.length > 0 && <Names names={unknown.carriers} language={language} />)
  const name = where
    ? textWith(language, 'guide.carrierElsewhere', { carrier: names, country: where })
    : names
  return (
    <div className="nothing">
      <p>
        <b>{textWith(language, 'search.unknown', { name })}</b>
      </p>
      <p>{textIn(language)('search.unknownHelp')}</p>
    </div>
  )
}

/** Others of that name, without their codes, which are no answer here. */
function Alike({ language, alike }: SearchView) {
  if (alike.length === 0) return null
  return (
    <>
      <h2 className="quiet">{textIn(language)('search.alike')}</h2>
      <ul className="places">
        <Links links={alike}>
          {({ name, country }) =>
            textWith(language, 'guide.carrierElsewhere', {
              carrier: <Name>{name}</Name>,
              country: country ?? '',
            })
          }
        </Links>
      </ul>
    </>
  )
}

/** A question that is about no place and no carrier: what to type, and where to go on. The countries stand below. */
function Help({ language }: SearchView) {
  const text = textIn(language)
  return (
    <div className="nothing">
      <p>{text('search.help')}</p>
      <p className="ways-on">
        <a href="#countries">{text('nav.countries')}</a>{' '}
        <a href={addresses.guides(language)}>{text('nav.guides')}</a>
      </p>
    </div>
  )
}

function Found({ language, query, results, byCountry, unknown, needsHelp }: SearchView) {
  const text = textIn(language)
  const found = results.length + byCountry.length > 0
  /** The summary of a guide has the codes of others, which are no answer to what we do not know. */
  const answersOf = (result: Result, index: number) => {
    if (unknown && result.kind === 'guide') return 0
    return index === 0 ? 3 : 1
  }
  if (!found) {
    const isSaid = !query || unknown || needsHelp
    return isSaid ? null : <p className="nothing">{text('search.nothing', { query: isolated(query) })}</p>
  }
  return (
    <>
      {!unknown && <h2 className="quiet">{text('search.found', { query: isolated(query) })}</h2>}
      {results.length > 0 && (
        <ul className="carriers results">
          {results.map((result, index) => (
            <li key={result.address}>
              <ResultCard result={result} language={language} answers={answersOf(result, index)} />
            </li>
          ))}
        </ul>
      )}
      {byCountry.length > 0 && <p>{text('search.sameCode')}</p>}
      {byCountry.map((country) => (
        <section key={country.address}>
          <h3>
            <a href={country.address}>{country.name}</a>
          </h3>
          <ul className="carriers results">
            {country.results.map((result) => (
              <li key={result.address}>
                <ResultCard result={result} language={language} answers={1} inCountry />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Links({ links, children }: { links: CountryLink[]; children: (link: CountryLink) => ReactNode }) {
  return links.map((link) => (
    <li key={link.address}>
      <a href={link.address}>
        <b>{children(link)}</b>
      </a>
    </li>
  ))
}

/** In a sentence it runs in its own direction; a code, which has none, from left to right. */
function isolated(query: string): string {
  return `${/\p{L}/u.test(query) ? '\u2068' : '\u2066'}${query}\u2069`
}
