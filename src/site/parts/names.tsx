/** Names of carriers and apps, and addresses: in a direction of their own, and translated by no browser. */
import { Fragment } from 'react'
import { betweenItems } from '@/text/formats'
import type { Language } from '@/translation/languages'

export function Name({ children }: { children: string }) {
  return <bdi translate="no">{children}</bdi>
}

/** One after the other, without "and". */
export function Names({ names, language }: { names: string[]; language: Language }) {
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && betweenItems(language)}
      <Name>{name}</Name>
    </Fragment>
  ))
}
