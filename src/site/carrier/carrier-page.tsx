import { addresses } from '@/addresses'
import type { CheckView } from '@/content/balance-checks/check-view'
import { hostOf } from '@/content/host-of'
import { dayIn, enumerationIn, gapIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import { languageCodes } from '@/translation/languages'
import { Document } from '../document/document'
import { Breadcrumbs } from '../parts/breadcrumbs'
import { CheckCard } from '../parts/check-card'
import { Foreign } from '../parts/foreign'
import { Name } from '../parts/names'
import { textWith } from '../parts/text-with'
import { carrierOgImage } from './carrier-og-image'
import type { CarrierView } from './carrier-query'
import { KnownWrong } from './known-wrong'

export function CarrierPage(view: CarrierView) {
  const { language, name, country, slug, checks } = view
  const text = textIn(language)
  const none = Object.values(checks).every((list) => list.length === 0)
  return (
    <Document
      language={language}
      title={`${text('carrier.documentTitle', { carrier: name, country: country.name })} – Saldo`}
      description={inOneSentence(view)}
      address={(code) => addresses.carrier(code, country.slug, slug)}
      published={languageCodes}
      updated={view.updated}
      picture={carrierOgImage(view)}
      markdown
    >
      <Breadcrumbs
        language={language}
        trail={[
          { name: text('nav.countries'), address: addresses.home(language) },
          { name: country.name, address: addresses.country(language, country.slug) },
        ]}
        here={{ name, address: addresses.carrier(language, country.slug, slug) }}
      />
      <h1>{textWith(language, 'carrier.title', { carrier: <Name>{name}</Name> })}</h1>
      <Profile view={view} />
      <Gone view={view} />
      {none && !view.gone && <p className="nothing">{text('carrier.nothing')}</p>}
      <Checks title={text('carrier.withoutData')} checks={checks.withoutData} view={view} />
      <Checks title={text('carrier.maybeData')} checks={checks.maybeData} view={view} />
      <Checks title={text('carrier.withData')} checks={checks.withData} view={view} />
      <Checks title={text('carrier.ended')} checks={checks.ended} view={view} />
      <KnownWrong facts={view.knownWrong} language={language} />
    </Document>
  )
}

function inOneSentence({ language, name, country, checks }: CarrierView): string {
  const text = textIn(language)
  const ways = [...checks.withoutData, ...checks.maybeData, ...checks.withData]
    .slice(0, 3)
    .map(({ subject }) => subject)
  return ways.length > 0
    ? text('carrier.description', {
        carrier: name,
        country: country.name,
        ways: enumerationIn(language, ways),
      })
    : text('carrier.descriptionNone', { carrier: name, country: country.name })
}

function Profile({ view }: { view: CarrierView }) {
  const { language, kind, esim, prepaid, note, website, aliases } = view
  const text = textIn(language)
  return (
    <>
      {note && (
        <p className="lede">
          <Foreign of={note} in={language} />
        </p>
      )}
      <ul className="facts profile">
        {kind !== 'unknown' && <li>{text(`carrier.kind.${kind}`)}</li>}
        <li className={esim === 'unknown' ? 'unknown' : undefined}>
          {text('carrier.fact', { name: text('carrier.esim'), answer: text(`answer.${esim}`) })}
        </li>
        <li className={prepaid === 'unknown' ? 'unknown' : undefined}>
          {text('carrier.fact', { name: text('carrier.prepaid'), answer: text(`answer.${prepaid}`) })}
        </li>
        {website && (
          <li>
            <a href={website} rel="nofollow noopener">
              {text('carrier.website')}
            </a>
          </li>
        )}
      </ul>
      {aliases.length > 0 && (
        <p className="aliases">
          {textWith(language, 'carrier.alsoKnownAs', {
            names: <Name>{aliases.slice(0, 4).join(' · ')}</Name>,
          })}
        </p>
      )}
    </>
  )
}

function Gone({ view: { gone, language } }: { view: CarrierView }) {
  const text = textIn(language)
  if (!gone) return null
  return (
    <section className="check caution">
      <h2>{text('carrier.gone')}</h2>
      {gone.reason && (
        <p>
          <Foreign of={gone.reason} in={language} />
        </p>
      )}
      <p className="known">
        <span>
          {text('carrier.goneSince', { day: dayIn(language, gone.since) }) + gapIn(language)}
          {gone.source && (
            <>
              {text('check.source', { count: 1 }) + gapIn(language)}
              <a href={gone.source}>
                <Name>{hostOf(gone.source) ?? gone.source}</Name>
              </a>
            </>
          )}
        </span>
      </p>
    </section>
  )
}

function Checks({ title, checks, view }: { title: string; checks: CheckView[]; view: CarrierView }) {
  if (checks.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      {checks.map((check) => (
        <CheckCard key={check.key} check={check} language={view.language} />
      ))}
    </>
  )
}
