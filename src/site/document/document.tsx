/**
 * Document: the HTML around every page. Title, description, canonical address and alternates of the page; header
 * with the language switcher, which keeps the page; footer. The style sheet stands inside: no second request.
 */
import type { ReactNode } from 'react'
import { addresses, markdownOf, reloadScript } from '@/addresses'
import { settings } from '@/env'
import { dayIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import { direction, type Language, languages } from '@/translation/languages'
import type { OgImage } from '../open-graph/og-image'
import { OpenGraph } from '../open-graph/open-graph'
import { SearchForm } from '../results/search-form'
import { absolute } from './absolute'
import { alternatesOf } from './alternates'
import { styleSheet } from './style-sheet'

export type DocumentProps = {
  language: Language
  title: string
  description?: string
  /** The language of title and description, where they are not in the page's own. */
  written?: Language
  /** The page's own address in a language; nothing for pages that have none, such as a 404. */
  address?: (language: Language) => string
  /** Languages in which the page really exists; nothing = not for search engines. */
  published?: Language[]
  updated?: string
  /** The page is also Markdown, at its address with `.md`. */
  markdown?: boolean
  /** The page lists guides, of which there is a feed. */
  feed?: boolean
  /** What kind of thing the page is to those who show links to it; a website when nothing is said. */
  kind?: 'website' | 'article'
  /** Style sheets of this kind of page alone, by their paths below `src/site`. */
  styles?: string[]
  /** The page has a search field of its own: the header needs none. */
  ownSearch?: boolean
  /** What the preview picture of the page says; without it, the one of the site is shown. */
  picture?: OgImage
  children: ReactNode
}

const icon =
  "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E%3Crect%20width='16'%20height='16'%20rx='4'%20fill='%230a5f52'/%3E%3Cpath%20d='M4%2011V8m4%203V5m4%206V9'%20stroke='%23fff'%20stroke-width='2'%20stroke-linecap='round'/%3E%3C/svg%3E"

export function Document(props: DocumentProps) {
  const { language, title, description, styles = [], children } = props
  const text = textIn(language)
  return (
    <html lang={language} dir={direction(language)}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {description && <meta name="description" content={description} />}
        <link rel="icon" href={icon} />
        <Alternates {...props} />
        <ForMachines {...props} />
        <OpenGraph {...props} />
        <style>{['document/site.css', ...styles].map(styleSheet).join('')}</style>
        {settings.development && <script src={reloadScript} />}
      </head>
      <body>
        <a className="skip" href="#content">
          {text('nav.skip')}
        </a>
        <Header {...props} />
        <main className="page" id="content">
          {children}
        </main>
        <Footer {...props} />
      </body>
    </html>
  )
}

function Alternates({ language, address, published }: DocumentProps) {
  if (!address || !published) return <meta name="robots" content="noindex" />
  return (
    <>
      <link rel="canonical" href={absolute(address(language))} />
      {alternatesOf(address, published).map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
    </>
  )
}

/** The same for programs, where there is such a thing. */
function ForMachines({ language, address, markdown, feed }: DocumentProps) {
  return (
    <>
      {markdown && address && (
        <link rel="alternate" type="text/markdown" href={markdownOf(address(language))} />
      )}
      {feed && <link rel="alternate" type="application/atom+xml" href={addresses.feed(language)} />}
    </>
  )
}

function Header({ language, address = addresses.home, ownSearch = false }: DocumentProps) {
  const text = textIn(language)
  const current = languages.find(({ code }) => code === language)
  return (
    <header>
      <div className="page">
        <a className="mark" dir="ltr" href={addresses.home(language)}>
          saldo<b>.</b>
        </a>
        <nav>
          <a href={addresses.guides(language)}>{text('nav.guides')}</a>
        </nav>
        {!ownSearch && <SearchForm language={language} />}
        <details className="lang">
          <summary aria-label={`${text('nav.language')}: ${current?.name}`}>
            <span>{current?.name}</span>
          </summary>
          <ul>
            {languages.map(({ code, name }) => (
              <li key={code}>
                <a
                  href={address(code)}
                  lang={code}
                  hrefLang={code}
                  aria-current={code === language ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </header>
  )
}

function Footer({ language, updated }: DocumentProps) {
  const text = textIn(language)
  return (
    <footer>
      <div className="page">
        <a href={addresses.home(language)}>{text('nav.countries')}</a>
        <a href={addresses.guides(language)}>{text('nav.guides')}</a>
        <a href={addresses.howWeCheck(language)}>{text('nav.howWeCheck')}</a>
        {updated && <span>{text('footer.updated', { day: dayIn(language, updated) })}</span>}
        <p>{text('footer.promise')}</p>
      </div>
    </footer>
  )
}
