/** Keeps preview pictures made beside a serving site, in the time that its readers leave. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { Drawer } from './drawer'
import { lookAtPicture, ownPages } from './own-pages'
import { PictureKeeper } from './picture-keeper'

/** Milliseconds: what a start has to do, and its first readers, come first. */
const beginAfter = 5_000
const moment = 25
const longestWait = 2_000
/** The part of a moment in which the site may be busy. */
const quietEnough = 0.5

/** `site`: where it answers this machine. */
export function keepPicturesMade(site: string) {
  const drawer = new Drawer()
  const keeper = new PictureKeeper({
    list: () => ownPages(site),
    look: (page) => lookAtPicture(site, page),
    draw: (picture) => drawer.draw(picture),
    quiet,
  })
  let beginning: NodeJS.Timeout | undefined
  return {
    keeper,
    begin: () => {
      beginning = setTimeout(() => keeper.work(), beginAfter).unref()
    },
    stop: () => {
      clearTimeout(beginning)
      keeper.stop()
      drawer.stop()
    },
  }
}

/** A site that is never quiet gets its pictures too, slowly. */
async function quiet() {
  for (let waited = 0; waited < longestWait; waited += moment) {
    const before = performance.eventLoopUtilization()
    await sleep(moment, undefined, { ref: false })
    if (performance.eventLoopUtilization(before).utilization < quietEnough) return
  }
}
