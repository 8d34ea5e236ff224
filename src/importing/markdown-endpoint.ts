/** `GET /api/guides/ID/markdown?locale=xx`: a guide in one language as the Markdown file that `npm run import` reads. */
import { type CollectionConfig, type Endpoint, Forbidden, NotFound } from 'payload'
import { badRequest } from '@/people/messages'
import { signedIn } from '@/people/rights'
import { panelText } from '@/text/panel'
import { isLanguage, nameOfLanguage } from '@/translation/languages'
import { languageNamedIn } from '@/translation/preserve-other-languages'
import { exportGuide } from './export-guide'

export function withMarkdown(collection: CollectionConfig): CollectionConfig {
  return { ...collection, endpoints: [...(collection.endpoints || []), markdown] }
}

/** What was saved last, as its writers see it: for people signed in. */
const markdown: Endpoint = {
  path: '/:id/markdown',
  method: 'get',
  handler: async (req) => {
    if (!signedIn(req)) throw new Forbidden(req.t)
    const language = languageNamedIn(req)
    if (!isLanguage(language)) throw badRequest(req, panelText('export.nameLanguage'))
    const id = Number(req.routeParams?.id)
    if (!Number.isSafeInteger(id) || id < 1 || id > 2_147_483_647) throw new NotFound(req.t)
    const exported = await exportGuide(req.payload, { id, language, draft: true })
    if (!exported) throw badRequest(req, panelText('export.noText', { name: nameOfLanguage(language) }))
    return new Response(exported.markdown, {
      headers: {
        'Content-Type': 'text/markdown; charset=utf-8',
        'Content-Disposition': `attachment; filename="${exported.name}"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}
