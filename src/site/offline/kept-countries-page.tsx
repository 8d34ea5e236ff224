import { addresses } from '@/addresses'
import { localeFor, textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { Document } from '../document/document'
import { keepScriptAddress } from './files'

/** What is kept on this device; it also stands in, without network, for every page that is not kept. */
export function KeptCountriesPage({ language }: { language: Language }) {
  const text = textIn(language)
  return (
    <Document
      language={language}
      title={`${text('offline.title')} – Saldo`}
      address={addresses.offline}
      styles={['offline/offline.css']}
    >
      <p className="notice" id="not-kept" role="status" hidden>
        {text('offline.notKept')}
      </p>
      <h1>{text('offline.title')}</h1>
      <p className="lede">{text('offline.lede')}</p>
      <noscript>
        <p>{text('offline.cannotKeep')}</p>
      </noscript>
      <p id="cannot-keep" hidden>
        {text('offline.cannotKeep')}
      </p>
      <p id="nothing-kept" hidden>
        {text('offline.nothing')}
      </p>
      <ul
        className="kept"
        id="kept"
        data-address={addresses.offline(language)}
        data-locale={localeFor(language)}
      />
      <template>
        <li>
          <a href={addresses.home(language)}>
            <b>
              <bdi />
            </b>
            <span className="when" />
          </a>
          <button type="button">{text('offline.remove')}</button>
        </li>
      </template>
      <script type="module" src={keepScriptAddress()} />
    </Document>
  )
}
