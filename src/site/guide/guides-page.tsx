import { addresses } from '@/addresses'
import { languageCodes } from '@/translation/languages'
import { Document } from '../document/document'
import { Breadcrumbs } from '../parts/breadcrumbs'
import { textIn } from '../text/texts'
import { GuideList } from './guide-list'
import type { GuidesView } from './guides-query'

export function GuidesPage({ language, guides }: GuidesView) {
  const text = textIn(language)
  const updated = guides
    .map((guide) => guide.updated)
    .sort()
    .at(-1)
  return (
    <Document
      language={language}
      title={`${text('guides.title')} – Saldo`}
      description={text('guides.lede')}
      address={addresses.guides}
      published={languageCodes}
      updated={updated}
    >
      <Breadcrumbs
        language={language}
        trail={[{ name: text('nav.countries'), address: addresses.home(language) }]}
      />
      <h1>{text('guides.title')}</h1>
      <p className="lede">{text('guides.lede')}</p>
      {guides.length === 0 && <p className="nothing">{text('guides.empty')}</p>}
      <GuideList guides={guides} language={language} />
    </Document>
  )
}
