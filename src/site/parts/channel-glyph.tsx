/** One small drawing per channel; the word stands beside it, so it says nothing to a screen reader. */
import type { Channel } from '@/content/balance-checks/channels'
import { channelParts } from './channel-parts'

export function ChannelGlyph({ channel }: { channel: Channel }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={channelParts[channel].glyph} />
    </svg>
  )
}
