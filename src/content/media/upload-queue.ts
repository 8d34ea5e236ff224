/**
 * Uploads are taken in one at a time in this process, from their first byte to their commit: while one waited inside
 * Payload it would hold a connection to the database, and ten of them all that pages have. Strangers do not wait, they
 * are refused. Whoever comes when many wait already is told to come back.
 */
import { APIError, type PayloadHandler, type SanitizedConfig } from 'payload'
import { messageFor } from '@/people/messages'
import { signedIn } from '@/people/rights'
import { panelText } from '@/text/panel'
import { Turns } from './turns'

/** Of people at work a handful; the panel sends several files one after the other. */
const mostWaiting = 20

export function queueUploads(config: SanitizedConfig): SanitizedConfig {
  const uploads = new Turns(mostWaiting)
  const media = config.collections.find(({ slug }) => slug === 'media')
  for (const endpoint of media?.endpoints || [])
    if (endpoint.method === 'post' || endpoint.method === 'patch')
      endpoint.handler = inTurn(endpoint.handler, uploads)
  return config
}

function inTurn(handler: PayloadHandler, uploads: Turns): PayloadHandler {
  return async (req) => {
    const carriesFile = req.headers.get('content-type')?.startsWith('multipart/')
    if (!carriesFile || !signedIn(req)) return handler(req)
    if (uploads.full) throw new APIError(messageFor(req, panelText('picture.busy')), 503, null, true)
    return uploads.take(async () => handler(req))
  }
}
