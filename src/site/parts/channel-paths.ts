/** One small drawing per channel, as the path of an SVG of 24 × 24, to be stroked. */
import type { Channel } from '@/content/balance-checks/balance-check'

export const channelPaths: Record<Channel, string> = {
  ussd: 'M5 4h14v16H5zM9 9h.01M12 9h.01M15 9h.01M9 12.5h.01M12 12.5h.01M15 12.5h.01M9 16h.01M12 16h.01M15 16h.01',
  sms: 'M4 5h16v11H9l-5 4z',
  call: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2',
  app: 'M8 2.5h8a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2M11 18.5h2',
  web: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  store: 'M4 9l1.5-5h13L20 9M4 9v11h16V9M4 9h16M9 20v-6h6v6',
  messaging: 'M21 11a8 8 0 0 1-8 8c-1.500 0-3-.4-4-1l-5 2 1.500-4.500A8 8 0 1 1 21 11',
}
