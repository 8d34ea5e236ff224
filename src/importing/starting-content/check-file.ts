/** A balance check of a country file. */

import { channelNames } from '@/content/balance-checks/channels'
import { keyPattern } from '@/content/balance-checks/check-key'
import { contracts, costs, lines, shows, sourceKinds } from '@/content/balance-checks/vocabularies'
import { answers, wordsOf } from '@/content/vocabulary'
import type { YamlEntry } from '../yaml-entry'

export type CheckFile = ReturnType<typeof check>

const fields = [
  ...[
    'key',
    'shows',
    'channel',
    'code',
    'number',
    'numberShown',
    'keyword',
    'app',
    'url',
    'place',
    'lines',
    'contract',
  ],
  ...[
    'needsData',
    'cost',
    'costNote',
    'worksAbroad',
    'replyLanguages',
    'sampleReply',
    'sampleReplyMeaning',
    'steps',
  ],
  ...['stale', 'disputed', 'sources'],
]

export function check(entry: YamlEntry) {
  entry.only(...fields)
  const optional = (field: string) => entry.get(field).ifPresent((value) => value.text())
  return {
    key: key(entry.get('key')),
    shows: entry.get('shows').list((value) => value.oneOf(wordsOf(shows))),
    channel: entry.get('channel').oneOf(channelNames),
    code: optional('code'),
    number: optional('number'),
    numberShown: optional('numberShown'),
    keyword: optional('keyword'),
    app: optional('app'),
    url: optional('url'),
    place: entry.get('place').texts(),
    lines: entry.get('lines').oneOf(wordsOf(lines)),
    contract: entry.get('contract').oneOf(wordsOf(contracts)),
    needsData: entry.get('needsData').oneOf(wordsOf(answers)),
    cost: entry.get('cost').oneOf(wordsOf(costs)),
    costNote: entry.get('costNote').texts(),
    worksAbroad: entry.get('worksAbroad').oneOf(wordsOf(answers)),
    replyLanguages: entry.get('replyLanguages').list((value) => value.text()),
    sampleReply: optional('sampleReply'),
    sampleReplyMeaning: entry.get('sampleReplyMeaning').texts(),
    steps: entry.get('steps').texts(),
    stale: entry.get('stale').ifPresent((value) => value.oneOf(['true', 'false'] as const)) === 'true',
    disputed: entry.get('disputed').texts(),
    sources: entry.get('sources').list(source),
  }
}

function key(entry: YamlEntry): string {
  const text = entry.text()
  return keyPattern.test(text) ? text : entry.fail(`is "${text}": use lower-case letters, digits and hyphens`)
}

function source(entry: YamlEntry) {
  entry.only('url', 'kind', 'published', 'read')
  return {
    url: entry.get('url').text(),
    kind: entry.get('kind').oneOf(wordsOf(sourceKinds)),
    published: entry.get('published').ifPresent((value) => value.text()),
    read: entry.get('read').ifPresent((value) => value.text()),
  }
}
