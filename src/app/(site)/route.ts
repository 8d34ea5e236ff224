/** The bare address leads to the home page in the reader's language. */
import { addresses } from '@/addresses'
import { preferredLanguage } from '@/translation/languages'

export function GET(request: Request) {
  const language = preferredLanguage(request.headers.get('accept-language'))
  return new Response(null, {
    status: 302,
    headers: {
      location: addresses.home(language),
      vary: 'accept-language',
      'cache-control': 'private, no-store',
    },
  })
}
