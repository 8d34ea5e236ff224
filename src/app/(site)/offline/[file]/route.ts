import { asset } from '@/site/document/asset'
import { notFound } from '@/site/document/page'
import { keepScript } from '@/site/offline/scripts'

export function GET(request: Request) {
  const { address, text } = keepScript()
  if (new URL(request.url).pathname !== address) return notFound(request)
  return asset(request, {
    type: 'text/javascript',
    cacheControl: 'public, max-age=31536000, immutable',
    body: text,
  })
}
