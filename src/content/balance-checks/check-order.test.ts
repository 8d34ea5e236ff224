/** Carriers of the test's own: their ways, and the two lines that readers of three languages see. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '@/translation/languages'
import { byUsefulness, type Ranked, twoLines } from './check-order'
import { reservationsOf } from './reservations'

type Way = Ranked & { name: string }

const readers = ['en', 'ja', 'ar'] as const
const channels: Ranked['channel'][] = ['ussd', 'sms', 'call', 'app', 'web', 'messaging', 'store']
const things: Ranked['shows'] = ['data-left', 'balance', 'validity', 'bill']
const states: Ranked['verification']['state'][] = ['verified', 'disputed', 'retired']
const source = { url: 'https://carrier.example/help', host: 'carrier.example' }

/**
 * A way in words: `sms data-left en,ja official free`. A channel is followed by `+` where the way needs data. What is
 * not said is not known; what is said of nothing else shows the balance.
 */
function way(words: string): Way {
  const said = words.split(' ')
  const [first = '', ...rest] = said
  const has = (word: string) => rest.includes(word)
  const channel = channels.find((name) => name === first.replace('+', ''))
  assert.ok(channel, words)
  const state = states.find(has) ?? 'reported'
  const shows = things.filter(has)
  const verification = { state, sourceIsOld: has('old'), doubted: has('doubted') }
  const sources = [{ ...source, official: has('official') }]
  return {
    name: words,
    channel,
    shows: shows.length > 0 ? shows : ['balance'],
    needsData: first.endsWith('+') ? 'yes' : has('data?') ? 'unknown' : 'no',
    replyLanguages: rest
      .filter((word) => /^[a-z]{2}(,[a-z]{2})*$/.test(word))
      .flatMap((word) => word.split(',')),
    cost: has('free') ? 'free' : has('charged') ? 'charged' : 'unknown',
    sources,
    verification,
    reservations: reservationsOf(verification, sources),
  }
}

function linesFor(language: Language, ways: string[]): string[] {
  const working = ways.map(way).filter(({ verification }) => verification.state !== 'retired')
  return twoLines(working.toSorted(byUsefulness(language))).map(({ name }) => name)
}

type Lines = string[] | { en: string[]; ja: string[]; ar: string[] }

/** The ways in an order that shall not matter, then the lines: for all readers, or for those of each language. */
const carriers: [string[], Lines][] = [
  // Nothing, one, and what no longer works
  [[], []],
  [['ussd'], ['ussd']],
  [['app+'], ['app+']],
  [['store'], ['store']],
  [['ussd retired'], []],
  [['ussd data-left retired', 'store'], ['store']],
  // Fewest doubts
  [['ussd data-left old', 'store bill'], ['store bill']],
  [['ussd old', 'ussd disputed doubted'], ['ussd old']],
  [['sms old', 'ussd old disputed', 'call old disputed doubted'], ['sms old']],
  [
    ['ussd data-left old', 'app+ bill'],
    ['app+ bill', 'ussd data-left old'],
  ],
  [
    ['ussd doubted', 'web+ doubted data-left'],
    ['web+ doubted data-left', 'ussd doubted'],
  ],
  [['call disputed', 'ussd doubted'], ['ussd doubted']],
  [['ussd verified doubted', 'call'], ['call']],
  // Data left, then balance, then validity, then bill
  [
    ['ussd', 'app+ data-left'],
    ['app+ data-left', 'ussd'],
  ],
  [
    ['ussd bill', 'web+ validity'],
    ['web+ validity', 'ussd bill'],
  ],
  [
    ['ussd validity', 'web+ balance'],
    ['web+ balance', 'ussd validity'],
  ],
  [['ussd bill', 'sms bill data-left'], ['sms bill data-left']],
  [['call bill', 'store balance'], ['store balance']],
  [['ussd bill free official', 'call validity charged'], ['call validity charged']],
  [['app+ data-left verified free', 'store data-left'], ['store data-left']],
  // Needs no data
  [['app+ verified free', 'call'], ['call']],
  [['ussd data?', 'call'], ['call']],
  [['app+', 'ussd data?'], ['ussd data?']],
  [
    ['app+ data-left', 'web+ data-left', 'call bill'],
    ['app+ data-left', 'call bill'],
  ],
  [
    ['app+ data-left', 'sms bill', 'call bill'],
    ['app+ data-left', 'sms bill'],
  ],
  [
    ['app+ data-left', 'ussd bill', 'sms'],
    ['app+ data-left', 'sms'],
  ],
  // Answers in the reader's language
  [['ussd tl', 'call en'], { en: ['call en'], ja: ['ussd tl'], ar: ['ussd tl'] }],
  [['ussd ja', 'sms en,ja', 'call ar'], { en: ['sms en,ja'], ja: ['ussd ja'], ar: ['call ar'] }],
  [['ussd', 'call ja'], { en: ['ussd'], ja: ['call ja'], ar: ['ussd'] }],
  [['ussd ja verified', 'sms en'], { en: ['sms en'], ja: ['ussd ja verified'], ar: ['ussd ja verified'] }],
  [
    ['app+ data-left', 'sms ja', 'sms en official'],
    {
      en: ['app+ data-left', 'sms en official'],
      ja: ['app+ data-left', 'sms ja'],
      ar: ['app+ data-left', 'sms en official'],
    },
  ],
  [['app+ ja', 'call'], ['call']],
  // Checked by us, then the carrier's own page, then others
  [['ussd official', 'call verified'], ['call verified']],
  [['ussd', 'call official'], ['call official']],
  [['ussd free', 'sms official charged'], ['sms official charged']],
  // Free
  [['ussd charged', 'call free'], ['call free']],
  [['ussd', 'sms free'], ['sms free']],
  // Effort: code, text, call, app, website, chat, shop
  [['store', 'messaging', 'web', 'app', 'call', 'sms', 'ussd'], ['ussd']],
  [['store', 'messaging', 'web+', 'app+'], ['messaging']],
  [
    ['store bill', 'messaging+', 'web+', 'app+'],
    ['app+', 'store bill'],
  ],
]

for (const [ways, lines] of carriers)
  test(`of ${ways.join(' · ') || 'no way'}`, () => {
    for (const language of readers)
      for (const order of [ways, ways.toReversed()]) {
        const expected = Array.isArray(lines) ? lines : lines[language]
        assert.deepEqual(linesFor(language, order), expected, `${language}: ${order}`)
      }
  })

test('there are forty carriers', () => {
  assert.equal(carriers.length, 40)
})
