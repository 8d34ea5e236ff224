/** The way back up, as links; for search engines, with the page itself at its end. */
import { Fragment } from 'react'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'
import { breadcrumbList, StructuredData } from '../document/structured-data'

type Step = { name: string; address: string }

export function Breadcrumbs({ language, trail, here }: { language: Language; trail: Step[]; here: Step }) {
  return (
    <nav className="crumbs" aria-label={textIn(language)('nav.breadcrumbs')}>
      {trail.map(({ name, address }, index) => (
        <Fragment key={address}>
          {index > 0 && <span aria-hidden="true"> › </span>}
          <a href={address}>{name}</a>
        </Fragment>
      ))}
      <StructuredData of={breadcrumbList([...trail, here])} />
    </nav>
  )
}
