/**
 * Picture route: the address of a page's preview picture. The picture that was made ahead is sent; while there is
 * none, a common one that is soon asked for again, and the missing one is wanted. Nobody waits for a drawing.
 * What a picture says is kept like a page and dropped by the same announcements.
 */
import { languageOfSegment, pictureEnding } from '@/addresses'
import { cachedResponse } from '@/serving/cached-response'
import { frontHeader, lengthHeader } from '@/serving/http-cache'
import { matches } from '@/serving/negotiate'
import { pageCache } from '@/serving/response-cache'
import { baseHeaders } from '../document/document-headers'
import { canonical, missing, notFound, type PageDefinition, slugs, withoutEndings } from '../document/page'
import { runQuery } from '../document/run-query'
import { readCommonPicture } from './common-picture'
import { fingerprint, type OgImage } from './og-image'
import { madePicture } from './picture-folder'
import { pictureHeader } from './picture-header'
import { wantedPictures } from './wanted-pictures'

type Definition<Params, View> = Pick<PageDefinition<Params, View>, 'query'> & {
  says: (view: View) => OgImage
}
type Context<Params> = { params: Promise<Params & { locale: string }> }

export function picture<Params extends object, View>({ query, says }: Definition<Params, View>) {
  return async (request: Request, context: Context<Params>): Promise<Response> => {
    const address = new URL(request.url).pathname
    const params = withoutEndings(await context.params, pictureEnding)
    const language = languageOfSegment(params.locale)
    if (!language || !address.endsWith(pictureEnding) || address !== canonical(address) || !slugs(params))
      return notFound(request)
    try {
      const kept = await pageCache().getOrRender(`picture ${address}`, async () => {
        const { found, tags, until } = await runQuery(language, (context) => query(context, params))
        if (found === undefined) return missing(language)
        return cachedResponse({ status: 200, headers: {}, body: JSON.stringify(says(found)), tags, until })
      })
      if (kept.status !== 200) return notFound(request)
      return await send(request, JSON.parse(kept.bodies.identity.toString()), kept.tags)
    } catch (error) {
      console.error(error)
      return new Response(null, {
        status: 503,
        headers: { 'cache-control': 'no-store', 'retry-after': '10' },
      })
    }
  }
}

async function send({ headers: asked }: Request, said: OgImage, tags: string[]): Promise<Response> {
  const name = fingerprint(said)
  const made = await madePicture(name)
  if (!made) wantedPictures().add(said)
  const png = made ?? (await readCommonPicture())
  const etag = `"${name}"`
  const headers = {
    ...baseHeaders('image/png'),
    ...(asked.has(frontHeader) && { [lengthHeader]: String(png.length) }),
    ...(made ? { etag } : { 'cache-control': 'public, max-age=60' }),
    'surrogate-key': tags.join(' '),
    [pictureHeader]: name,
  }
  if (made && matches(asked.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(png), { headers })
}
