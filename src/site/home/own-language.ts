/** The bare address leads to the home page in the reader's language. */
import { addresses } from '@/addresses'
import { preferredLanguage } from '@/translation/preferred-language'
import type { Page } from '../document/page'

export const leadToOwnLanguage: Page = {
  get: async ({ request }) => {
    const language = preferredLanguage(request.headers.get('accept-language'))
    return new Response(null, {
      status: 302,
      headers: {
        location: addresses.home(language),
        vary: 'accept-language',
        'cache-control': 'private, no-store',
      },
    })
  },
}
