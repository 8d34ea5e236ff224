/** Open Graph: what messengers and social networks show of a link to the page. */
import type { Language } from '@/translation/languages'
import { absolute } from './absolute'
import type { DocumentProps } from './document'

export function OpenGraph({ language, title, description, address, kind = 'website' }: DocumentProps) {
  if (!address || !description) return null
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={absolute(address(language))} />
      <meta property="og:type" content={kind} />
      <meta property="og:locale" content={localeWithRegion(language)} />
    </>
  )
}

/** Open Graph wants a region: the one in which most people speak the language, by CLDR. */
function localeWithRegion(code: Language): string {
  const { language, region } = new Intl.Locale(code).maximize()
  return `${language}_${region}`
}
