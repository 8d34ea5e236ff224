import { searchAddress } from '@/addresses'
import { textIn } from '@/text/texts'
import { languageCodes } from '@/translation/languages'
import { Document } from '../document/document'
import { withCodes } from '../parts/with-codes'
import { ResultCard } from './result-card'
import { SearchForm } from './search-form'
import type { SearchView } from './search-query'

/** The field alone is for search engines too; results are not: there are endlessly many. */
export function SearchPage({ language, query, results, countries }: SearchView) {
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
      {results.length > 0 && (
        <>
          <h2 className="quiet">{text('search.found', { query: isolated(query) })}</h2>
          <ul className="carriers results">
            {results.map((result, index) => (
              <li key={result.address}>
                <ResultCard result={result} language={language} answers={index === 0 ? 3 : 1} />
              </li>
            ))}
          </ul>
        </>
      )}
      {query && results.length === 0 && (
        <p className="nothing">{text('search.nothing', { query: isolated(query) })}</p>
      )}
      {!query && <p className="lede">{withCodes(text('search.hint'), language)}</p>}
      {countries.length > 0 && (
        <>
          <h2 className="quiet">{text('nav.countries')}</h2>
          <ul className="places">
            {countries.map(({ name, address }) => (
              <li key={address}>
                <a href={address}>
                  <b>{name}</b>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Document>
  )
}

/** In a sentence it runs in its own direction; a code, which has none, from left to right. */
function isolated(query: string): string {
  return `${/\p{L}/u.test(query) ? '\u2068' : '\u2066'}${query}\u2069`
}
