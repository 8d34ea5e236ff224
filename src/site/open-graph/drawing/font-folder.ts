/** Font folder: where the fonts lie that pictures are written with, and what tells fontconfig so. */
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)

export const fontPackages = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-jp',
  'noto-sans-kr',
  'noto-sans-mono',
  'noto-sans-sc',
  'noto-sans-thai',
].map((name) => `@fontsource-variable/${name}`)

/** Below `folder`, one for these very fonts: another version of a package makes another one. */
export function fontFolder(folder: string): string {
  const versions = fontPackages.map((name): string => require(`${name}/package.json`).version)
  const digest = createHash('sha256')
    .update(JSON.stringify([fontPackages, versions]))
    .digest('hex')
  return path.join(folder, `fonts-${digest.slice(0, 8)}`)
}

/** The folder in which a package has its font files. */
export function filesOf(fontPackage: string): string {
  return path.join(path.dirname(require.resolve(`${fontPackage}/package.json`)), 'files')
}

export function fontConfiguration(fonts: string): string {
  return path.join(fonts, 'fonts.conf')
}
