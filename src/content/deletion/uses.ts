/**
 * Uses: every relation between two records, and what has to be done before the one it leads to can be deleted. A test
 * compares the list with the fields, so that nobody adds a relation without deciding.
 */

import type { OwnCollection } from '@/people/access'
import type { Message } from '@/people/messages'
import { asCountry, type FindUse, inText, linkedFromAnother, listed, usedIn, usedInGuides } from './use'

export type Use = { to: OwnCollection; from: string; find: FindUse; first: Message }

const moveOrDelete: Message = { en: 'Move or delete them first.', zh: '请先移走或删除。' }
const takeOut: Message = { en: 'Take it out of them first.', zh: '请先从中移除。' }
const retire: Message = {
  en: 'Set its verification to "No longer works" instead.',
  zh: '请改为把核实状态设为“已失效”。',
}
const closeAccount: Message = {
  en: 'They have to say who tried it: to close the account, give it another password instead.',
  zh: '核实须注明核实人。如需停用该账号，请改为更换密码。',
}

const checks = { one: 'balance check', many: 'balance checks', zh: '个查询方式' }
const verifications = { one: 'verification', many: 'verifications', zh: '条核实记录' }
const link = (collection: string) =>
  inText((id) => `$.**.doc ? (@.relationTo == "${collection}" && @.value == ${id})`)

// biome-ignore format: a table is read in columns
export const uses: Use[] = [
  { to: 'countries',      from: 'carriers.country',                 first: moveOrDelete, find: usedIn('carriers', 'country', { one: 'carrier', many: 'carriers', zh: '个运营商' }) },
  { to: 'countries',      from: 'guides.country',                   first: { en: 'Give them another country first.', zh: '请先为它们选择其他国家/地区。' }, find: usedInGuides(asCountry) },
  { to: 'countries',      from: 'guides.body.doc',                  first: takeOut,      find: usedInGuides(link('countries')) },
  { to: 'carriers',       from: 'balance-checks.carrier',           first: moveOrDelete, find: usedIn('balance-checks', 'carrier', checks) },
  { to: 'carriers',       from: 'guides.carriers',                  first: takeOut,      find: usedInGuides(listed('carriers', 'carriers_id')) },
  { to: 'carriers',       from: 'guides.body.comparison.carriers',  first: takeOut,      find: usedInGuides(inText((id) => `$.**.carriers[*] ? (@ == ${id})`)) },
  { to: 'carriers',       from: 'guides.body.doc',                  first: takeOut,      find: usedInGuides(link('carriers')) },
  { to: 'balance-checks', from: 'guides.body.balance-check.balanceCheck', first: { en: `${retire.en.slice(0, -1)}, or take it out of them first.`, zh: `${retire.zh.slice(0, -1)}，或先从中移除。` }, find: usedInGuides(inText((id) => `$.**.balanceCheck ? (@ == ${id})`)) },
  { to: 'balance-checks', from: 'reports.balanceCheck',             first: retire,       find: usedIn('reports', 'balanceCheck', { one: 'report of a reader', many: 'reports of readers', zh: '条读者反馈' }) },
  { to: 'balance-checks', from: 'verifications.balanceCheck',       first: retire,       find: usedIn('verifications', 'balanceCheck', verifications) },
  { to: 'media',          from: 'guides.body.picture.picture',      first: takeOut,      find: usedInGuides(inText((id) => `$.**.picture ? (@ == ${id})`)) },
  { to: 'guides',         from: 'guides.body.doc',                  first: takeOut,      find: usedInGuides(linkedFromAnother(link('guides'))) },
  { to: 'users',          from: 'guides.authors',                   first: { en: 'Take this person out of their authors first.', zh: '请先从作者中移除此人。' }, find: usedInGuides(listed('authors', 'users_id')) },
  { to: 'users',          from: 'balance-checks.verification.by',   first: closeAccount, find: usedIn('balance-checks', 'verification.by', checks) },
  { to: 'users',          from: 'verifications.by',                 first: closeAccount, find: usedIn('verifications', 'by', verifications) },
]
