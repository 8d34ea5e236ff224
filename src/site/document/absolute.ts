/** A public address with the site's own in front, as other sites and programs need it. */
import { settings } from '@/env'

export function absolute(address: string): string {
  return `${settings.siteUrl}${address}`
}
