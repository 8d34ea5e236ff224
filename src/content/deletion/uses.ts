/**
 * Uses: every relation between two records, and what has to be done before the one it leads to can be deleted. A test
 * compares the list with the fields, so that nobody adds a relation without deciding.
 */

import type { OwnCollection } from '@/people/access'
import { type Message, panelText } from '@/text/panel'
import { asCountry, inText, linkedFromAnother, listed } from '../guides/guides-table'
import { type FindUse, usedIn, usedInGuides } from './use'

export type Use = { to: OwnCollection; from: string; find: FindUse; first: Message }

const moveOrDelete = panelText('inUse.moveOrDelete')
const takeOut = panelText('inUse.takeOut')
const retire = panelText('inUse.retire')
const closeAccount = panelText('inUse.closeAccount')

const link = (collection: string) =>
  inText((id) => `$.**.doc ? (@.relationTo == "${collection}" && @.value == ${id})`)

// biome-ignore format: a table is read in columns
export const uses: Use[] = [
  { to: 'countries',      from: 'carriers.country',                 first: moveOrDelete, find: usedIn('carriers', 'country') },
  { to: 'countries',      from: 'guides.country',                   first: panelText('inUse.giveOtherCountry'), find: usedInGuides(asCountry) },
  { to: 'countries',      from: 'guides.body.doc',                  first: takeOut,      find: usedInGuides(link('countries')) },
  { to: 'carriers',       from: 'balance-checks.carrier',           first: moveOrDelete, find: usedIn('balance-checks', 'carrier') },
  { to: 'carriers',       from: 'guides.carriers',                  first: takeOut,      find: usedInGuides(listed('carriers', 'carriers_id')) },
  { to: 'carriers',       from: 'guides.body.comparison.carriers',  first: takeOut,      find: usedInGuides(inText((id) => `$.**.carriers[*] ? (@ == ${id})`)) },
  { to: 'carriers',       from: 'guides.body.doc',                  first: takeOut,      find: usedInGuides(link('carriers')) },
  { to: 'balance-checks', from: 'guides.body.balance-check.balanceCheck', first: panelText('inUse.retireOrTakeOut'), find: usedInGuides(inText((id) => `$.**.balanceCheck ? (@ == ${id})`)) },
  { to: 'balance-checks', from: 'guides.body.check-reference.balanceCheck', first: panelText('inUse.retireOrTakeOut'), find: usedInGuides(inText((id) => `$.**.balanceCheck ? (@ == ${id})`)) },
  { to: 'balance-checks', from: 'reports.balanceCheck',             first: retire,       find: usedIn('reports', 'balanceCheck') },
  { to: 'balance-checks', from: 'verifications.balanceCheck',       first: retire,       find: usedIn('verifications', 'balanceCheck') },
  { to: 'media',          from: 'guides.body.picture.picture',      first: takeOut,      find: usedInGuides(inText((id) => `$.**.picture ? (@ == ${id})`)) },
  { to: 'guides',         from: 'guides.body.doc',                  first: takeOut,      find: usedInGuides(linkedFromAnother(link('guides'))) },
  { to: 'users',          from: 'guides.authors',                   first: panelText('inUse.takeOutOfAuthors'), find: usedInGuides(listed('authors', 'users_id')) },
  { to: 'users',          from: 'balance-checks.verification.by',   first: closeAccount, find: usedIn('balance-checks', 'verification.by') },
  { to: 'users',          from: 'balance-checks.dangerConfirmed.by', first: closeAccount, find: usedIn('balance-checks', 'dangerConfirmed.by') },
  { to: 'users',          from: 'verifications.by',                 first: closeAccount, find: usedIn('verifications', 'by') },
]
