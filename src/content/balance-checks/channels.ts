/**
 * Channel: the way on which a check is made. One table: what a check of a channel has, what it needs, what stands for it
 * in short, where its link leads, and how much effort it takes. How pages show it: `site/parts/channel-parts.tsx`.
 */
import type { BalanceCheck, Carrier } from '@/payload-types'
import { type Message, panelText } from '@/text/panel'
import type { Language } from '@/translation/languages'
import { textFor } from '@/translation/localized'
import { hostOf } from '../host-of'
import { isSameName } from '../plain-value'

/** Fields that only some channels have. */
export type ChannelField = 'code' | 'number' | 'numberShown' | 'keyword' | 'app' | 'url' | 'place'

/** What a check says in them; in the panel some may not be filled in yet. */
type Filled = Partial<Pick<BalanceCheck, Exclude<ChannelField, 'place'>>>
/** What the view of a check is made from; `place` as read in every language. */
type Viewed = Filled & { place?: unknown }
type OwnCarrier = Pick<Carrier, 'apps' | 'website'>

type ChannelFacts = {
  label: Message
  /** In the order in which programs get them. */
  fields: readonly ChannelField[]
  /** The field without which there is nothing to do. */
  needed?: ChannelField
  /** Its subject is made of digits and signs, which are read from left to right in every language. */
  digits: boolean
  /** What tells a check apart from the carrier's others, as people would say it; empty = nothing does. */
  subject: (check: Filled) => string
  /** What its pages show, on its own line (`shown`, without which it is the subject) and beside. */
  view: (check: Viewed, language: Language) => { channel: string; shown?: string }
  /** `tel:`, `sms:`, a store or a web page; nothing = there is nothing to follow. */
  action: (check: Filled, carrier: OwnCarrier) => string | null | undefined
  /** Less is better. */
  effort: number
}

const table = {
  ussd: {
    label: panelText('channel.ussd'),
    fields: ['code'],
    needed: 'code',
    digits: true,
    subject: ({ code }) => code ?? '',
    view: ({ code }) => ({ channel: 'ussd' as const, code: code ?? '' }),
    action: ({ code }) => dialling(code),
    effort: 0,
  },
  sms: {
    label: panelText('channel.sms'),
    fields: ['number', 'numberShown', 'keyword'],
    needed: 'number',
    digits: true,
    subject: ({ keyword, number }) => (keyword ? `${keyword} → ${number ?? ''}` : (number ?? '')),
    view: (check) => ({ channel: 'sms' as const, ...numbers(check), keyword: check.keyword ?? undefined }),
    action: ({ keyword, number }) => number && `sms:${inAddress(number)}${writing(keyword)}`,
    effort: 1,
  },
  call: {
    label: panelText('channel.call'),
    fields: ['number', 'numberShown'],
    needed: 'number',
    digits: true,
    subject: ({ number }) => number ?? '',
    view: (check) => ({ channel: 'call' as const, ...numbers(check), shown: numbers(check).numberShown }),
    action: ({ number }) => dialling(number),
    effort: 2,
  },
  app: {
    label: panelText('channel.app'),
    fields: ['app'],
    needed: 'app',
    digits: false,
    subject: ({ app }) => app ?? '',
    view: () => ({ channel: 'app' as const }),
    action: (check, carrier) => storesOf(check, carrier)[0]?.address,
    effort: 3,
  },
  web: {
    label: panelText('channel.web'),
    fields: ['url'],
    digits: false,
    subject: ({ url }) => hostOf(url)?.replace(/^www\./, '') ?? '',
    view: () => ({ channel: 'web' as const }),
    action: ({ url }, { website }) => url ?? website,
    effort: 4,
  },
  store: {
    label: panelText('channel.store'),
    fields: ['url', 'place'],
    digits: false,
    subject: () => '',
    view: ({ place }, language) => ({ channel: 'store' as const, place: textFor(place, language) }),
    action: ({ url }) => url,
    effort: 6,
  },
  messaging: {
    label: panelText('channel.messaging'),
    fields: ['app', 'number', 'url'],
    needed: 'app',
    digits: false,
    subject: ({ app }) => app ?? '',
    view: ({ number }) => ({ channel: 'messaging' as const, number: number ?? undefined }),
    action: ({ url }) => url,
    effort: 5,
  },
} as const satisfies Record<string, ChannelFacts>

export type Channel = keyof typeof table

/** What the view of a check of each channel has of its own. */
export type ChannelViews = { [Name in Channel]: ReturnType<(typeof table)[Name]['view']> }

export const channels: Record<Channel, ChannelFacts> = table
export function channelView<Name extends Channel>(channel: Name, check: Viewed, language: Language) {
  return table[channel].view(check, language)
}

export const channelNames = Object.keys(table).filter((name): name is Channel => name in table)

/** Of a value that somebody sent, which may be no channel at all. */
export function channelFacts(channel: Channel | null | undefined): ChannelFacts | undefined {
  return channel && Object.hasOwn(channels, channel) ? channels[channel] : undefined
}

export function hasField(channel: Channel | null | undefined, field: ChannelField): boolean {
  return channelFacts(channel)?.fields.includes(field) ?? false
}

function numbers({ number, numberShown }: Viewed) {
  return { number: number ?? '', numberShown: numberShown ?? number ?? '' }
}

function dialling(code: string | null | undefined): string | undefined {
  return code ? `tel:${inAddress(code)}` : undefined
}

/** What is dialled or texted. `#` has to be written `%23` in an address; `*` and `+` stay. */
function inAddress(dialled: string): string {
  return encodeURIComponent(dialled).replaceAll('%2B', '+')
}

/** `sms:` takes its text after `?&`, which both iOS and Android understand (research: readers.md). */
function writing(keyword: string | null | undefined): string {
  return keyword ? `?&body=${encodeURIComponent(keyword)}` : ''
}

export type AppStore = { name: 'Google Play' | 'App Store'; address: string }

/** Where a check's app is, under its own name or a former one. */
export function storesOf({ app }: Filled, { apps }: OwnCarrier): AppStore[] {
  const found = apps?.find(
    ({ name, formerNames }) => app && [name, ...(formerNames ?? [])].some((one) => isSameName(one, app)),
  )
  const stores: (AppStore | undefined)[] = [
    found?.android ? { name: 'Google Play', address: found.android } : undefined,
    found?.ios ? { name: 'App Store', address: found.ios } : undefined,
  ]
  return stores.filter((store) => store !== undefined)
}

/** What tells a check apart from the carrier's others: `*611#`, `SALDO → 2525`, `My docomo`. */
export function subject(check: Filled & { channel?: Channel | null }): string {
  return channelFacts(check.channel)?.subject(check) ?? ''
}
