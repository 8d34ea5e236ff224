/** Open Graph: what messengers and social networks show of a link to the page. */

import { addresses, ogImageAddress } from '@/addresses'
import type { Language } from '@/translation/languages'
import { absolute } from '../document/absolute'
import type { DocumentProps } from '../document/document'
import { homeOgImage } from '../home/home-og-image'
import { fingerprint, inWords, type OgImage, pictureSize } from './og-image'

export function OpenGraph({
  language,
  title,
  description,
  address,
  picture,
  kind = 'website',
  written = language,
}: DocumentProps) {
  if (!address || !description) return null
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={absolute(address(language))} />
      <meta property="og:type" content={kind} />
      <meta property="og:locale" content={localeWithRegion(written)} />
      <PreviewPicture language={language} address={address} picture={picture} />
    </>
  )
}

type Pictured = Required<Pick<DocumentProps, 'language' | 'address'>> & Pick<DocumentProps, 'picture'>

/** The page's own, or the one of the site. */
function PreviewPicture({ language, address, picture }: Pictured) {
  const shown = picture ?? homeOgImage(language)
  const page = picture ? address(language) : addresses.home(language)
  return (
    <>
      <meta property="og:image" content={pictureAddress(page, shown)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(pictureSize.width)} />
      <meta property="og:image:height" content={String(pictureSize.height)} />
      <meta property="og:image:alt" content={inWords(shown)} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

/** The whole address of a page's preview picture. Its version is what it says. */
export function pictureAddress(page: string, picture: OgImage): string {
  return absolute(ogImageAddress(page, fingerprint(picture).slice(0, 8)))
}

/** Open Graph wants a region: the one in which most people speak the language, by CLDR. */
function localeWithRegion(code: Language): string {
  const { language, region } = new Intl.Locale(code).maximize()
  return `${language}_${region}`
}
