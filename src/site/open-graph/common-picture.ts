/**
 * Common picture: sent while a page's own is not made yet. It is in the repository, so that it is always there; its
 * words are the same in every language. Drawn by `node bin/run-typescript.mjs src/cli/draw-common-picture.ts`.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { OgImage } from './og-image'

export const commonPicture: OgImage = {
  language: 'en',
  title: { text: 'eSIM', language: 'en' },
  answer: { kind: 'ways', text: { text: '', language: 'en' } },
}

/** Commands and the server run in the project's folder. */
export const commonPictureFile = path.join(
  /* turbopackIgnore: true */ process.cwd(),
  'src/site/open-graph/common.png',
)

export function readCommonPicture(): Promise<Buffer> {
  return readFile(commonPictureFile)
}
