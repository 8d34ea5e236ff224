/** What a browser loads to keep countries and to install the site; the same for every reader. */
import { addresses } from '@/addresses'
import { asset } from '../document/file'
import { manifest } from './manifest'
import { keepScriptHash, keepScriptText, workerScript } from './scripts'

const aDay = 'public, max-age=86400'

export const manifestFile = asset({
  type: 'application/manifest+json',
  headers: { 'cache-control': aDay },
  content: ({ language }) => JSON.stringify(manifest(language)),
})

/** Browsers look for a newer worker once a day at most. The policy is the worker's own: it fetches our pages. */
export const workerFile = asset({
  type: 'text/javascript',
  headers: { 'cache-control': aDay, 'content-security-policy': "default-src 'none';connect-src 'self'" },
  content: workerScript,
})

export const keepScript = asset({
  type: 'text/javascript',
  headers: { 'cache-control': 'public, max-age=31536000, immutable' },
  content: ({ address }) => (address.params.hash === keepScriptHash() ? keepScriptText() : undefined),
})

export function keepScriptAddress(): string {
  return addresses.keepScript(keepScriptHash())
}
