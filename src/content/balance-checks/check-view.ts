/** A balance check as a page shows it: what to do, what decides, and how we know. Plain data, no markup. */

import type { BalanceCheck, Carrier } from '@/payload-types'
import type { Language } from '@/translation/languages'
import { type TextInLanguage, textFor } from '@/translation/localized'
import type { ReportCount } from '@/verification/reports-table'
import { hostOf } from '../host-of'
import {
  type AppStore,
  type Channel,
  type ChannelViews,
  channels,
  channelView,
  storesOf,
  subject,
} from './channels'
import { type Reservation, reservationsOf } from './reservations'

export type SourceView = { url: string; host: string; official: boolean; published?: string; read?: string }

type SharedView = {
  key: string
  carrier: string
  /** What it is about, in short: `*611#`, `SALDO → 2525`, `My docomo`. */
  subject: string
  /** The same as a line shows it: a number in its groups. */
  shown: string
  /** Where the action leads: `tel:`, `sms:`, a store or a web page. */
  action?: string
  /** Of an app: every store that has it. */
  stores: AppStore[]
  shows: BalanceCheck['shows']
  needsData: BalanceCheck['needsData']
  cost: BalanceCheck['cost']
  worksAbroad: BalanceCheck['worksAbroad']
  lines: BalanceCheck['lines']
  contract: BalanceCheck['contract']
  costNote?: TextInLanguage
  replyLanguages: string[]
  steps?: { lines: string[]; language: Language }
  reply?: { text: string; language?: string; meaning?: TextInLanguage }
  sources: SourceView[]
  verification: {
    state: BalanceCheck['verification']['state']
    sourceIsOld: boolean
    day?: string
    /** What each source says, or why it ended. */
    note?: TextInLanguage
    /** Readers say that it fails, or we tried and it failed. */
    doubted: boolean
    doubtedBy?: BalanceCheck['verification']['doubtedBy']
  }
  /** What speaks against it. */
  reservations: Reservation[]
  /** For how many readers it worked lately, once there are enough of them. */
  readers?: ReportCount
}

/** The view of a check of one channel: what every check has, and what its channel has. */
export type ViewOf<Name extends Channel> = SharedView & { channel: Name } & ChannelViews[Name]
export type CheckView = ViewOf<Channel>

/** What a check's page needs of its carrier. */
type OwnCarrier = Pick<Carrier, 'name' | 'apps' | 'website'>

/** `check` as read in every language (`locale: 'all'`), with the carrier that it belongs to. */
export function checkView(
  check: BalanceCheck,
  carrier: OwnCarrier,
  language: Language,
  readers?: ReportCount,
): CheckView {
  const text = (value: unknown) => textFor(value, language)
  const steps = text(check.steps)
  const about = subject(check) || carrier.name
  const sources = check.sources.flatMap((source) => sourceView(source) ?? [])
  const verification = verificationView(check.verification, language)
  return {
    key: check.key,
    carrier: carrier.name,
    subject: about,
    shown: about,
    ...channelView(check.channel, check, language),
    action: channels[check.channel].action(check, carrier) ?? undefined,
    stores: check.channel === 'app' ? storesOf(check, carrier) : [],
    shows: check.shows.filter(Boolean),
    needsData: check.needsData,
    cost: check.cost,
    worksAbroad: check.worksAbroad,
    lines: check.lines,
    contract: check.contract,
    costNote: withoutFullStop(text(check.costNote)),
    replyLanguages: (check.replyLanguages ?? []).filter(Boolean),
    steps: steps && { lines: steps.text.split('\n').filter((line) => line.trim()), language: steps.language },
    reply: check.sampleReply
      ? {
          text: check.sampleReply,
          language: check.replyLanguages?.[0],
          meaning: text(check.sampleReplyMeaning),
        }
      : undefined,
    sources,
    verification,
    reservations: reservationsOf(verification, sources),
    readers,
  }
}

/** What was said before a verdict speaks only while it is about the state that the check is in. */
function verificationView(
  { state, stale, day, note, doubtedSince, doubtedBy }: BalanceCheck['verification'],
  language: Language,
): CheckView['verification'] {
  return {
    state,
    sourceIsOld: Boolean(stale) && state !== 'verified',
    day: day ?? undefined,
    note: state === 'disputed' || state === 'retired' ? textFor(note, language) : undefined,
    doubted: Boolean(doubtedSince),
    doubtedBy: doubtedBy ?? undefined,
  }
}

/** It stands on a chip, not in a sentence. */
function withoutFullStop(note: TextInLanguage | undefined): TextInLanguage | undefined {
  return note && { ...note, text: note.text.replace(/[.。]$/u, '') }
}

/** Nothing for one that leads nowhere. */
function sourceView({ url, kind, published, read }: BalanceCheck['sources'][number]): SourceView | undefined {
  const host = hostOf(url)
  if (host === undefined) return undefined
  return {
    url,
    host: host.replace(/^(www|m)\./, ''),
    official: kind === 'official',
    published: published ?? undefined,
    read: read ?? undefined,
  }
}
