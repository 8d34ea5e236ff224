/**
 * Common image: sent when a page's own takes too long to draw. It is in the repository, so that it is always there; its
 * words are the same in every language. Drawn by `node bin/run-typescript.mjs src/cli/draw-common-image.ts`.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { OgImage } from './og-image'

export const commonImage: OgImage = {
  language: 'en',
  title: { text: 'eSIM', language: 'en' },
  answer: { kind: 'ways', text: { text: '', language: 'en' } },
}

/** Commands and the server run in the project's folder. */
export const commonImageFile = path.join(
  /* turbopackIgnore: true */ process.cwd(),
  'src/site/open-graph/common.png',
)

export function readCommonImage(): Promise<Buffer> {
  return readFile(commonImageFile)
}
