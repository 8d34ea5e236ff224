/**
 * Leftover: a copy that was begun and never finished, because its tab was closed meanwhile. It serves nobody and takes
 * up room on the device. A lock tells it from a copy that is being stored now, perhaps in another tab: the browser
 * gives the lock back when the tab is gone.
 */
import { unfinishedCopies } from './kept-countries'
import { stopWorkerIfIdle } from './store-country'

const lock = 'saldo storing'

export function whileStoring(store: () => Promise<void>): Promise<void> {
  return navigator.locks.request(lock, { mode: 'shared' }, store)
}

export function clearLeftovers(): Promise<void> {
  return navigator.locks.request(lock, { ifAvailable: true }, async (nobodyStores) => {
    const leftovers = nobodyStores ? await unfinishedCopies() : []
    if (leftovers.length === 0) return
    await Promise.all(leftovers.map((name) => caches.delete(name)))
    await stopWorkerIfIdle()
  })
}
