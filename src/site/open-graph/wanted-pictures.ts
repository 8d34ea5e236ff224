/**
 * Wanted pictures: those that somebody asked for and that are not made yet, the first one first. Pages are answered
 * by Next's bundles and pictures are made outside of them, so there is one list per process.
 */
import { fingerprint, type OgImage } from './og-image'

export class WantedPictures {
  #waiting = new Map<string, OgImage>()
  /** Called when there is something to do. */
  onWanted = () => {}

  add(picture: OgImage) {
    this.#waiting.set(fingerprint(picture), picture)
    this.onWanted()
  }

  take(): OgImage | undefined {
    for (const [name, picture] of this.#waiting) {
      this.#waiting.delete(name)
      return picture
    }
    return undefined
  }
}

declare global {
  var saldoWantedPictures: WantedPictures | undefined
}

export function wantedPictures(): WantedPictures {
  globalThis.saldoWantedPictures ??= new WantedPictures()
  return globalThis.saldoWantedPictures
}
