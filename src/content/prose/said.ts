/** Said: a text as readers will get it, for whoever writes it. */
import type { Endpoint } from 'payload'
import { signedIn } from '@/people/rights'
import { isBag } from '@/requests/bag'
import { defaultLanguage, isLanguage } from '@/translation/languages'
import { namedChecks } from './named-checks'
import { resolveReferences, withIsolatedReferences } from './references'

/**
 * `POST /api/balance-checks/said` with `text`, and with `key` the check whose own text it is; in the language of the
 * request.
 */
export const said: Endpoint = {
  path: '/said',
  method: 'post',
  handler: async (req) => {
    if (!signedIn(req)) return Response.json({ text: '' }, { status: 401 })
    const body: unknown = await req.json?.().catch(() => undefined)
    const { text, key } = isBag(body) ? body : {}
    const view = { text: typeof text === 'string' ? withIsolatedReferences(text) : '', key, channel: '' }
    const language = isLanguage(req.locale) ? req.locale : defaultLanguage
    await resolveReferences(view, language, (named) => namedChecks(req.payload, named))
    return Response.json({ text: view.text })
  },
}
