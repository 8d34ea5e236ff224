import { asset } from '@/site/document/asset'
import { workerScript } from '@/site/offline/scripts'

/** Browsers look for a newer worker once a day at most. The policy is the worker's own: it fetches our pages. */
export function GET(request: Request) {
  return asset(request, {
    type: 'text/javascript',
    cacheControl: 'public, max-age=86400',
    body: workerScript(),
    policy: "default-src 'none';connect-src 'self'",
  })
}
