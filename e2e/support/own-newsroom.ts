/** A newsroom of a test file's own, on a fresh database: it closes when the file's last test is over. */
import { after } from 'node:test'
import { openNewsroom } from '@/cli/database/open-newsroom'
import { type FreshNewsroom, freshNewsroom } from './fresh-database'
import { type Ask, asking } from './people'

export interface OwnNewsroom extends FreshNewsroom {
  ask: Ask
  /** What must end before the newsroom closes, such as a connection to its database. */
  atEnd(end: () => Promise<unknown>): void
}

export async function ownNewsroom(): Promise<OwnNewsroom> {
  const newsroom = await freshNewsroom()
  const ends: (() => Promise<unknown>)[] = []
  after(async () => {
    for (const end of ends) await end()
    await newsroom.close()
  })
  return { ...newsroom, ask: asking(newsroom), atEnd: (end) => ends.push(end) }
}

/** Another instance on the same database, as behind a load balancer. */
export async function secondInstance({ payload, url, atEnd }: OwnNewsroom): Promise<FreshNewsroom> {
  const second = await openNewsroom(url, payload.config.secret)
  atEnd(second.close)
  return { ...second, url: `${url}#second` }
}
