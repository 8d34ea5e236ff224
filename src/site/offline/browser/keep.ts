/**
 * What script adds to a country, its card and the page of what is kept. Where a browser cannot keep pages, or may not,
 * the control stays hidden, and the page of what is kept says so.
 */

import { clearLeftovers } from './leftovers'
import { listKept, show } from './list-kept'
import { offerToKeep } from './offer-to-keep'

const control = document.getElementById('keep')
const list = document.getElementById('kept')

begin().catch(() => show('cannot-keep', true))

/** Rejects where the browser has no such thing, or keeps it from this site. */
async function begin() {
  if (!('serviceWorker' in navigator)) throw new Error('This browser has no workers.')
  await clearLeftovers()
  if (control) await offerToKeep(control)
  if (list) await listKept(list)
}
