/** Asset: a small file of ours that is the same for every reader; compressed and kept as pages are. */

import { cachedResponse } from '@/serving/cached-response'
import { pageCache } from '@/serving/response-cache'
import { answerWith } from './answer'

type Asset = { type: string; cacheControl: string; body: string; policy?: string }

export async function asset(
  request: Request,
  { type, cacheControl, body, policy }: Asset,
): Promise<Response> {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': cacheControl,
    ...(policy && { 'content-security-policy': policy }),
  }
  const render = () => cachedResponse({ status: 200, headers, body, tags: ['site'] })
  return answerWith(await pageCache().getOrRender(new URL(request.url).pathname, render), request)
}
