/** A carrier of a country file, with its known-wrong facts, apps and balance checks. */

import { carrierKinds, knownWrongKinds } from '@/content/carriers/vocabularies'
import { answers, wordsOf } from '@/content/vocabulary'
import type { YamlEntry } from '../yaml-entry'
import { type CheckFile, check } from './check-file'

export type CarrierFile = ReturnType<typeof carrier>

const fields = [
  ...[
    'slug',
    'name',
    'nativeName',
    'otherNames',
    'kind',
    'website',
    'esim',
    'prepaid',
    'gone',
    'note',
    'apps',
  ],
  ...['knownWrong', 'checks'],
]

export function carrier(entry: YamlEntry) {
  entry.only(...fields)
  return {
    slug: entry.get('slug').text(),
    name: entry.get('name').text(),
    nativeName: entry.get('nativeName').ifPresent((value) => value.text()),
    otherNames: entry.get('otherNames').list((value) => value.text()),
    kind: entry.get('kind').oneOf(wordsOf(carrierKinds)),
    website: entry.get('website').ifPresent((value) => value.text()),
    esim: entry.get('esim').oneOf(wordsOf(answers)),
    prepaid: entry.get('prepaid').oneOf(wordsOf(answers)),
    gone: entry.get('gone').ifPresent(gone),
    note: entry.get('note').texts(),
    apps: entry.get('apps').list(app),
    knownWrong: entry.get('knownWrong').list(knownWrong),
    checks: entry.get('checks').list((value): CheckFile => check(value)),
  }
}

function gone(entry: YamlEntry) {
  entry.only('since', 'reason', 'source')
  return {
    since: entry.get('since').text(),
    reason: entry.get('reason').texts(),
    source: entry.get('source').ifPresent((value) => value.text()),
  }
}

function app(entry: YamlEntry) {
  entry.only('name', 'formerNames', 'android', 'ios')
  return {
    name: entry.get('name').text(),
    formerNames: entry.get('formerNames').list((value) => value.text()),
    android: entry.get('android').ifPresent((value) => value.text()),
    ios: entry.get('ios').ifPresent((value) => value.text()),
  }
}

function knownWrong(entry: YamlEntry) {
  entry.only('value', 'kind', 'claim', 'truth', 'source')
  return {
    value: entry.get('value').text(),
    kind: entry.get('kind').oneOf(wordsOf(knownWrongKinds)),
    claim: entry.get('claim').texts(),
    truth: entry.get('truth').texts(),
    source: entry.get('source').ifPresent((value) => value.text()),
  }
}
