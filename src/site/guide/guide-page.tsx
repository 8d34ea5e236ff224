import { addresses } from '@/addresses'
import { languageNameIn } from '@/text/formats'
import { textIn } from '@/text/texts'
import { direction } from '@/translation/languages'
import { Document } from '../document/document'
import { article, StructuredData } from '../document/structured-data'
import { pictureAddress } from '../open-graph/open-graph'
import { Breadcrumbs } from '../parts/breadcrumbs'
import { withCodes } from '../parts/with-codes'
import { guideOgImage } from './guide-og-image'
import { GuideText } from './guide-text'
import type { GuideView } from './guide-view'

export function GuidePage(view: GuideView) {
  const { language, written, published, slug } = view
  const address = addresses.guide(language, slug)
  const picture = guideOgImage(view)
  return (
    <Document
      language={language}
      title={`${view.title} – Saldo`}
      description={view.summary}
      address={(code) => addresses.guide(code, slug)}
      written={written}
      published={written === language ? published : undefined}
      updated={view.updated}
      picture={picture}
      markdown
      kind="article"
    >
      <GuideArticle {...view} />
      {written === language && (
        <StructuredData of={article({ ...view, address, picture: pictureAddress(address, picture) })} />
      )}
    </Document>
  )
}

/** The article itself: also what the preview shows. */
export function GuideArticle(view: GuideView) {
  const { language, written, country, slug, title, summary } = view
  const text = textIn(language)
  const foreign = written === language ? {} : { lang: written, dir: direction(written) }
  return (
    <>
      <Breadcrumbs
        language={language}
        trail={[
          { name: text('nav.countries'), address: addresses.home(language) },
          ...(country ? [country] : []),
        ]}
        here={{ name: title, address: addresses.guide(language, slug) }}
      />
      {written !== language && (
        <p className="notice">{text('guide.fallback', { language: languageNameIn(language, written) })}</p>
      )}
      <article {...foreign}>
        <h1>{withCodes(title, written)}</h1>
        <p className="lede">{withCodes(summary, written)}</p>
        <GuideText view={view} />
      </article>
      {country && (
        <p className="updated">
          <a href={country.address}>{text('guide.allCarriers')}</a>
        </p>
      )}
    </>
  )
}
