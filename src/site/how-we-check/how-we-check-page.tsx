import { addresses } from '@/addresses'
import { textIn } from '@/text/texts'
import { type Language, languageCodes } from '@/translation/languages'
import { Document } from '../document/document'
import { Breadcrumbs } from '../parts/breadcrumbs'
import { StateSign } from '../parts/state-sign'

/** How we check: what each state of verification means, and what we do when we do not know. */
export function HowWeCheckPage({ language }: { language: Language }) {
  const text = textIn(language)
  return (
    <Document
      language={language}
      title={`${text('method.title')} – Saldo`}
      description={text('method.description')}
      address={addresses.howWeCheck}
      published={languageCodes}
      markdown
    >
      <Breadcrumbs
        language={language}
        trail={[{ name: text('nav.countries'), address: addresses.home(language) }]}
        here={{ name: text('method.title'), address: addresses.howWeCheck(language) }}
      />
      <h1>{text('method.title')}</h1>
      <p className="lede">{text('method.lede')}</p>
      <h2>{text('method.states')}</h2>
      <dl className="states">
        <div>
          <dt>
            <StateSign state="reported" /> {text('check.state.reported')}
          </dt>
          <dd>{text('method.reported')}</dd>
        </div>
        <div>
          <dt>
            <StateSign state="verified" /> {text('method.verifiedName')}
          </dt>
          <dd>{text('method.verified')}</dd>
        </div>
        <div>
          <dt>
            <StateSign state="disputed" /> {text('check.state.disputed')}
          </dt>
          <dd>{text('method.disputed')}</dd>
        </div>
        <div>
          <dt>
            <StateSign state="retired" /> {text('check.state.retired')}
          </dt>
          <dd>{text('method.retired')}</dd>
        </div>
      </dl>
      <h2>{text('method.sources')}</h2>
      <p>{text('method.sourcesText')}</p>
      <h2>{text('method.unknown')}</h2>
      <p>{text('method.unknownText')}</p>
      <h2>{text('method.emergency')}</h2>
      <p>{text('method.emergencyText')}</p>
    </Document>
  )
}
