/**
 * Worker: stands between a reader's browser and the network once they have kept a country. It looks at readers'
 * pages and at our own scripts alone; the newsroom, its API and previews it leaves to the browser.
 */
import { languageOfSegment, oneSpelling, scriptFolder } from '@/addresses'
import { copyOfPage, keptCountries } from './kept-countries'
import { networkFirst } from './network-first'

/** What the types of pages do not know of a worker. */
type FetchEvent = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }
const isFetch = (event: Event): event is FetchEvent => 'respondWith' in event
const isWorker = (scope: object): scope is { skipWaiting: () => void } => 'skipWaiting' in scope

addEventListener('install', () => isWorker(self) && self.skipWaiting())

addEventListener('fetch', (event) => {
  if (!isFetch(event)) return
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && isForReaders(pathname)) {
    const spelling = oneSpelling(pathname) ?? pathname
    event.respondWith(
      spelling === pathname ? networkFirst(request.url, fetch(request)) : leadTo(`${spelling}${search}`),
    )
  } else if (pathname.startsWith(scriptFolder)) event.respondWith(script(request))
})

/** Also where the address is written as nobody writes it here: `/EN//japan/`. */
function isForReaders(path: string): boolean {
  const [first = ''] = (oneSpelling(path) ?? path).split('/').filter(Boolean)
  return first === '' || languageOfSegment(first.toLowerCase()) !== undefined
}

/** As the server does: a page is kept under the one spelling of its address. */
async function leadTo(address: string): Promise<Response> {
  return Response.redirect(address, 308)
}

/** Never changes under its name. */
async function script(request: Request): Promise<Response> {
  return (await copyOfPage(request.url, await keptCountries()))?.page ?? fetch(request)
}
