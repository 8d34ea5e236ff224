/** Request rules: what holds for every request to the site, in production and in development. */
import type { RequestListener } from 'node:http'
import type { Settings } from '@/env'
import { carriesSession } from '@/people/session-token'
import { BodiesInFlight } from './bodies-in-flight'
import { withBoundedBodies } from './bounded-bodies'
import { trustedProxies } from './client-address'
import { commonHeaders } from './common-headers'
import { withRequestChecks } from './request-checks'
import { withStaffRules } from './staff-requests'

type Given = Pick<Settings, 'secret' | 'siteUrl' | 'trustProxy'>

/** `between`: what answers requests, whole ones, that need not reach Next. */
export function withRequestRules(
  next: RequestListener,
  { secret, siteUrl, trustProxy }: Given,
  between: (next: RequestListener) => RequestListener,
): RequestListener {
  const trusted = trustedProxies(trustProxy)
  const checked = withRequestChecks(withStaffRules(next, siteUrl), trusted)
  return withBoundedBodies(between(checked), {
    isSignedIn: carriesSession(secret),
    bodies: new BodiesInFlight(trusted),
    common: commonHeaders(siteUrl),
  })
}
