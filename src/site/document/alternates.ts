/**
 * Alternates: the same page in every language in which it is really published, as search engines want them named.
 * A page in one language has none. Whoever speaks none of the languages is led to English, or to the first one.
 */
import { defaultLanguage, type Language } from '@/translation/languages'
import { absolute } from './absolute'

export type Alternate = { hreflang: Language | 'x-default'; href: string }

export function alternatesOf(address: (language: Language) => string, published: Language[]): Alternate[] {
  const [first] = published
  if (!first || published.length === 1) return []
  const usual = published.includes(defaultLanguage) ? defaultLanguage : first
  return [
    ...published.map((code) => ({ hreflang: code, href: absolute(address(code)) })),
    { hreflang: 'x-default', href: absolute(address(usual)) },
  ]
}
