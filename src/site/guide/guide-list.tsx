/** Guides as a list: title and the sentence that already answers. */

import { languageNameIn } from '@/text/formats'
import { direction, type Language } from '@/translation/languages'
import { withCodes } from '../parts/with-codes'
import type { GuideEntry } from './guide-entries'

export function GuideList({
  guides,
  language,
  title,
}: {
  guides: GuideEntry[]
  language: Language
  title?: string
}) {
  if (guides.length === 0) return null
  return (
    <>
      {title && <h2>{title}</h2>}
      <ul className="guides">
        {guides.map((guide) => (
          <li
            key={guide.address}
            {...(guide.language !== language && { lang: guide.language, dir: direction(guide.language) })}
          >
            <a href={guide.address}>
              <b>{withCodes(guide.title, guide.language)}</b>
              <span>{withCodes(guide.summary, guide.language)}</span>
              {guide.language !== language && (
                <small lang={language}>{languageNameIn(language, guide.language)}</small>
              )}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
