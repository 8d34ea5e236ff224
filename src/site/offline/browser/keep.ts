/**
 * What script adds to a country, its card and the page of what is kept. Where a browser cannot keep pages, it stays
 * hidden.
 */

import { listKept } from './list-kept'
import { offerToKeep } from './offer-to-keep'

const control = document.getElementById('keep')
const list = document.getElementById('kept')

if ('serviceWorker' in navigator && 'caches' in window) {
  if (control) offerToKeep(control)
  if (list) listKept(list)
}
