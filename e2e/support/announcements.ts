/** Announcements: hears what a newsroom tells its instances while something happens. */
import { Client } from 'pg'
import { announcementChannel } from '@/publishing/announcement-channel'

export interface Announcements {
  /** The tags of each, in the order of their commits. */
  during(change: () => Promise<unknown>): Promise<string[][]>
  end(): Promise<void>
}

const theEnd = '["the end"]'

export async function announcementsOf(url: string): Promise<Announcements> {
  const listening = new Client({ connectionString: url })
  await listening.connect()
  await listening.query(`listen ${announcementChannel}`)
  const during = async (change: () => Promise<unknown>) => {
    const heard: string[][] = []
    const end = new Promise<void>((resolve) => {
      const hear = ({ payload = '' }: { payload?: string }) => {
        if (payload !== theEnd) return void heard.push(JSON.parse(payload))
        listening.off('notification', hear)
        resolve()
      }
      listening.on('notification', hear)
    })
    await change()
    await listening.query('select pg_notify($1, $2)', [announcementChannel, theEnd])
    await end
    return heard
  }
  return { during, end: () => listening.end() }
}
