import { addresses, languageOfSegment } from '@/addresses'
import { asset } from '@/site/document/asset'
import { notFound } from '@/site/document/page'
import { manifest } from '@/site/offline/manifest'

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const language = languageOfSegment((await params).locale)
  if (!language || new URL(request.url).pathname !== addresses.manifest(language)) return notFound(request)
  return asset(request, {
    type: 'application/manifest+json',
    cacheControl: 'public, max-age=86400',
    body: JSON.stringify(manifest(language)),
  })
}
