/** Ways to take a country along: the card, and with script, a copy on the device. */
import { addresses } from '@/addresses'
import { localeFor, textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { keepScriptAddress } from './files'

type Props = { language: Language; country: { slug: string; name: string } }

/** Which parts are seen is told by `data-when`; the space of the first stands ready, so that nothing moves. */
export function KeepOffline({ language, country: { slug, name } }: Props) {
  const text = textIn(language)
  return (
    <>
      <div
        id="keep"
        hidden
        tabIndex={-1}
        aria-live="polite"
        data-address={addresses.country(language, slug)}
        data-name={name}
        data-locale={localeFor(language)}
        data-manifest={addresses.manifest(language)}
        data-note={text('offline.copy', { ago: '{ago}', when: '{when}' })}
      >
        <button type="button" data-do="store" data-when="idle">
          {text('offline.keep')}
        </button>
        <label data-when="storing" hidden>
          {text('offline.storing')} <progress />
        </label>
        <span data-when="kept" hidden>
          <a href={addresses.offline(language)}>{text('offline.title')}</a> <span className="when" />
          <span>
            <button type="button" data-do="store">
              {text('offline.update')}
            </button>
            <button type="button" data-do="remove">
              {text('offline.remove')}
            </button>
          </span>
        </span>
        <p data-when="failed" hidden>
          {text('offline.failed')}
        </p>
        <p data-when="failedOtherwise" hidden>
          {text('offline.failedOtherwise')}
        </p>
        <p data-when="full" hidden>
          {text('offline.full')}
        </p>
      </div>
      <script type="module" src={keepScriptAddress()} />
    </>
  )
}
