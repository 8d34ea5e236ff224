/** Headers of documents and of what programs read, beside those that every answer carries. No cookies. */
import type { Language } from '@/translation/languages'
import { absolute } from './absolute'

/** Nothing foreign, nothing executable but our own. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "script-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join(';')

export function documentHeaders(language: Language): Record<string, string> {
  return {
    ...baseHeaders('text/html; charset=utf-8'),
    'content-language': language,
    'content-security-policy': policy,
  }
}

export function baseHeaders(type: string): Record<string, string> {
  return { 'content-type': type, 'cache-control': 'public, no-cache' }
}

/** Search engines list the page itself, not its Markdown. */
export function markdownHeaders(language: Language, pageAddress: string): Record<string, string> {
  return {
    ...baseHeaders('text/markdown; charset=utf-8'),
    'content-language': language,
    'x-robots-tag': 'noindex',
    link: `<${absolute(pageAddress)}>; rel="canonical"`,
  }
}
