/** Headers of everything that readers receive: nothing foreign, nothing executable but our own, no cookies. */
import { settings } from '@/env'
import type { Language } from '@/translation/languages'
import { absolute } from './absolute'

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
    ...machineHeaders('text/html; charset=utf-8'),
    'content-language': language,
    'content-security-policy': policy,
  }
}

/** Shown in a browser, such a file loads and runs nothing. */
export function machineHeaders(type: string): Record<string, string> {
  return {
    'content-type': type,
    'cache-control': 'public, no-cache',
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(),geolocation=(),microphone=(),payment=()',
    ...(settings.siteUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
  }
}

/** Search engines list the page itself, not its Markdown. */
export function markdownHeaders(language: Language, pageAddress: string): Record<string, string> {
  return {
    ...machineHeaders('text/markdown; charset=utf-8'),
    'content-language': language,
    'x-robots-tag': 'noindex',
    link: `<${absolute(pageAddress)}>; rel="canonical"`,
  }
}
