/**
 * Unpacks the fonts: they come as WOFF2, in slices that browsers load one by one. The FreeType inside sharp reads no
 * WOFF2, so they become plain fonts in a folder of ours, once, with a configuration that shows fontconfig this folder
 * and nothing else.
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import decompress from 'woff2-encoder/decompress'
import { filesOf, fontConfiguration, fontPackages } from './font-folder'

/** The configuration is written last: where it is, everything is. */
export async function unpackFonts(fonts: string) {
  if (existsSync(fontConfiguration(fonts))) return
  await mkdir(fonts, { recursive: true })
  for (const files of fontPackages.map(filesOf)) {
    for (const file of await readdir(files)) {
      if (!file.endsWith('-wght-normal.woff2')) continue
      const font = await decompress(await readFile(path.join(files, file)))
      await replace(path.join(fonts, file.replace(/woff2$/, 'ttf')), font)
    }
  }
  await replace(fontConfiguration(fonts), configuration(fonts))
  await removeOthers(fonts)
}

/** Several instances may unpack into one folder at once: none finds half a file of another. */
async function replace(file: string, content: Uint8Array | string) {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, content)
  await rename(draft, file)
}

function configuration(fonts: string): string {
  const escaped = fonts.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${escaped}</dir>
  <cachedir>${escaped}</cachedir>
</fontconfig>
`
}

async function removeOthers(fonts: string) {
  const folder = path.dirname(fonts)
  for (const name of await readdir(folder))
    if (name.startsWith('fonts-') && name !== path.basename(fonts))
      await rm(path.join(folder, name), { recursive: true, force: true })
}
