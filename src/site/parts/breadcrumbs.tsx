/** The way back up, as links. */
import { Fragment } from 'react'
import type { Language } from '@/translation/languages'
import { textIn } from '../text/texts'

export function Breadcrumbs({
  language,
  trail,
}: {
  language: Language
  trail: { name: string; address: string }[]
}) {
  return (
    <nav className="crumbs" aria-label={textIn(language)('nav.breadcrumbs')}>
      {trail.map(({ name, address }, index) => (
        <Fragment key={address}>
          {index > 0 && <span aria-hidden="true"> › </span>}
          <a href={address}>{name}</a>
        </Fragment>
      ))}
    </nav>
  )
}
