/** For robots: everything that readers read is open to them, the newsroom is not. */
import { addresses, closedToRobots, openToRobots } from '@/addresses'
import { absolute } from '../document/absolute'

export async function robots(): Promise<string> {
  return [
    'User-agent: *',
    ...openToRobots.map((address) => `Allow: ${address}`),
    ...closedToRobots.map((address) => `Disallow: ${address}`),
    '',
    `Sitemap: ${absolute(addresses.sitemap())}`,
    '',
  ].join('\n')
}
