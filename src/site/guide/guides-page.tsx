import { addresses } from '@/addresses'
import { textIn } from '@/text/texts'
import { languageCodes } from '@/translation/languages'
import { Document } from '../document/document'
import { Breadcrumbs } from '../parts/breadcrumbs'
import { GuideList } from './guide-list'
import { type GuidesView, latestGuide } from './guides-query'

export function GuidesPage({ language, guides }: GuidesView) {
  const text = textIn(language)
  return (
    <Document
      language={language}
      title={`${text('guides.title')} – Saldo`}
      description={text('guides.lede')}
      address={addresses.guides}
      published={languageCodes}
      updated={latestGuide(guides)}
      markdown
      feed
    >
      <Breadcrumbs
        language={language}
        trail={[{ name: text('nav.countries'), address: addresses.home(language) }]}
        here={{ name: text('guides.title'), address: addresses.guides(language) }}
      />
      <h1>{text('guides.title')}</h1>
      <p className="lede">{text('guides.lede')}</p>
      {guides.length === 0 && <p className="nothing">{text('guides.empty')}</p>}
      <GuideList guides={guides} language={language} />
    </Document>
  )
}
