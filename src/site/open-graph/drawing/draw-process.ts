/**
 * Draw process: draws one picture after the other for the process that started it, at the lowest priority, so that
 * readers never wait for it. It ends with that process. sharp is loaded when the fonts are there: it looks for them
 * only once.
 */
import { constants, setPriority } from 'node:os'
import { setEnvironment } from '@/env'
import type { OgImage } from '../og-image'
import { coverageOf } from './coverage'
import { fontConfiguration, fontFolder } from './font-folder'
import { unpackFonts } from './unpack-fonts'

const fonts = fontFolder(process.argv[2] ?? '')

/** fontconfig is told of our fonts, on every system, and of no others. */
setEnvironment({ FONTCONFIG_FILE: fontConfiguration(fonts), PANGOCAIRO_BACKEND: 'fontconfig' })

setPriority(constants.priority.PRIORITY_LOW)
process.on('disconnect', () => process.exit())
process.on('message', (picture: OgImage) => {
  reply(picture).then((answer) => process.send?.(answer))
})

const ready = prepare()

async function prepare() {
  await unpackFonts(fonts)
  const [{ drawPicture }, { default: sharp }] = await Promise.all([import('./draw-picture'), import('sharp')])
  sharp.concurrency(1)
  sharp.cache(false)
  return { drawPicture, covered: await coverageOf(fonts) }
}

async function reply(picture: OgImage): Promise<{ png: Buffer } | { failed: string }> {
  try {
    const { drawPicture, covered } = await ready
    return { png: await drawPicture(picture, covered) }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}
