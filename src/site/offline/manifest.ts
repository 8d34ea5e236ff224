/** Manifest: what a device needs to know to install the site, in one language. */
import { addresses } from '@/addresses'
import { textIn } from '@/text/texts'
import { direction, type Language } from '@/translation/languages'

export function manifest(language: Language) {
  const text = textIn(language)
  return {
    id: '/',
    name: `Saldo – ${text('site.tagline')}`,
    short_name: 'Saldo',
    description: text('site.description'),
    lang: language,
    dir: direction(language),
    start_url: addresses.home(language),
    scope: '/',
    display: 'standalone',
    theme_color: '#0a5f52',
    background_color: '#fbfaf6',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
