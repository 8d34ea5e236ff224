/**
 * Worker: stands between a reader's browser and the network once they have kept a country. It looks at readers'
 * pages and at our own scripts alone; the newsroom, its API and previews it leaves to the browser.
 */
import { languageOfSegment, scriptFolder } from '@/addresses'
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
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && isForReaders(pathname))
    event.respondWith(networkFirst(request.url, fetch(request)))
  else if (pathname.startsWith(scriptFolder)) event.respondWith(script(request))
})

function isForReaders(path: string): boolean {
  return path === '/' || languageOfSegment(path.split('/')[1] ?? '') !== undefined
}

/** Never changes under its name. */
async function script(request: Request): Promise<Response> {
  return (await copyOfPage(request.url, await keptCountries()))?.page ?? fetch(request)
}
