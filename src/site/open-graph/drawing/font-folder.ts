/** Font folder: where the fonts lie that pictures are written with, and what tells fontconfig so. */
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Language } from '@/translation/languages'

const require = createRequire(import.meta.url)

const fontOf: Record<Language, string> = {
  ar: 'noto-sans-arabic',
  en: 'noto-sans',
  es: 'noto-sans',
  fr: 'noto-sans',
  ja: 'noto-sans-jp',
  ko: 'noto-sans-kr',
  nb: 'noto-sans',
  nl: 'noto-sans',
  'zh-Hans': 'noto-sans-sc',
}

/** Codes are written in the one, names of carriers in the other. */
const fontsBeside = ['noto-sans-mono', 'noto-sans-thai']

export const fontPackages = [...new Set([...Object.values(fontOf), ...fontsBeside])]
  .sort()
  .map((name) => `@fontsource-variable/${name}`)

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
