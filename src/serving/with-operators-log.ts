/** Says to the operator's log in which request a fault happens, and counts the requests that are refused. */
import type { RequestListener } from 'node:http'
import { isRefusal, withoutSecrets } from '@/requests/fault'
import type { OperatorsLog } from './operators-log'
import { pathOf } from './path-of'

export function withOperatorsLog(app: RequestListener, log: OperatorsLog): RequestListener {
  return (request, response) => {
    const { method = '' } = request
    const path = pathOf(request)
    const area = areaOf(path)
    response.once('finish', () => {
      const { statusCode: status } = response
      if (isRefusal(status)) log.refused(`${status} ${method} ${area}`)
    })
    log.during({ method, path }, () => app(request, response))
  }
}

/** The part of the site, whichever document or page it was. */
function areaOf(path: string): string {
  const [, first = '', ...rest] = path.split('/', 4)
  if (first === 'api') return withoutSecrets(['', first, ...rest].join('/')).slice(0, 80)
  return ['admin', 'preview', '_next'].includes(first) ? `/${first}` : 'a page'
}
