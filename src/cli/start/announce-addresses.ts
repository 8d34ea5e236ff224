/** The last lines of a start: where everything is, and how to sign in. */
import { settings } from '@/env'
import { firstSignIn, forgetFirstSignIn } from './first-sign-in'

/** `more`: lines for those who work on the site. */
export function announceAddresses(more: Record<string, string> = {}) {
  const lines = {
    Site: settings.siteUrl,
    Newsroom: `${settings.siteUrl}/admin`,
    'Sign in': firstSignIn(),
    ...more,
  }
  console.log()
  for (const [name, text] of Object.entries(lines)) console.log(`  ${name.padEnd(10)} ${text}`)
  console.log('\n  Ctrl-C stops it.')
  forgetFirstSignIn()
}
