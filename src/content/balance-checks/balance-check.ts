/** Balance check, its rules: channels, keys, what it dials. No database here. */
import { panelText } from '@/text/panel'

export const channels = [
  { value: 'ussd', label: panelText('channel.ussd') },
  { value: 'sms', label: panelText('channel.sms') },
  { value: 'call', label: panelText('channel.call') },
  { value: 'app', label: panelText('channel.app') },
  { value: 'web', label: panelText('channel.web') },
  { value: 'store', label: panelText('channel.store') },
  { value: 'messaging', label: panelText('channel.messaging') },
] as const

export type Channel = (typeof channels)[number]['value']

export const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

type Facts = {
  channel?: Channel | null
  code?: string | null
  number?: string | null
  keyword?: string | null
  app?: string | null
  url?: string | null
}

/** What tells this check apart from the carrier's others, as people would say it: `*611#`, `SALDO → 2525`. */
export function subject({ channel, code, number, keyword, app, url }: Facts): string {
  switch (channel) {
    case 'ussd':
      return code ?? ''
    case 'sms':
      return keyword ? `${keyword} → ${number ?? ''}` : (number ?? '')
    case 'call':
      return number ?? ''
    case 'app':
    case 'messaging':
      return app ?? ''
    case 'web':
      return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
    default:
      return ''
  }
}

/** Lower-case words and digits joined by hyphens. */
export function keyFrom(...parts: string[]): string {
  return parts
    .join(' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
