/** Draws a preview picture: the site's name, the title, and the answer below it, on paper like a printed page. */
import { direction } from '@/translation/languages'
import type { TextInLanguage } from '@/translation/localized'
import { channelParts } from '../../parts/channel-parts'
import type { OgImage } from '../og-image'
import { drawCheck } from './draw-check'
import { drawList } from './draw-list'
import { drawablePicture } from './drawable-picture'
import { balanced, fitted } from './fitting'
import { bottom, inner, margin, start, titleRooms, top, wayHeight } from './layout'
import { colors, Sheet } from './sheet'
import { textBlock } from './text-block'

export async function drawPicture(said: OgImage, covered: ReadonlySet<number>): Promise<Buffer> {
  const picture = drawablePicture(said, covered)
  const { language, answer } = picture
  const sheet = new Sheet(direction(language) === 'rtl')
  await drawName(sheet, picture)
  const y = await drawHeading(sheet, picture)
  if (answer.kind === 'check') await drawCheck(sheet, language, answer, y)
  if (answer.kind === 'list') await drawList(sheet, language, answer, y)
  if (answer.kind === 'words') await drawWords(sheet, answer.text, y, bottom)
  if (answer.kind === 'ways') {
    await drawWords(sheet, answer.text, y, bottom - wayHeight - 40)
    drawWays(sheet, margin, bottom - wayHeight)
  }
  return sheet.png()
}

/** `saldo.` reads from left to right everywhere; opposite stands what the site is for. */
async function drawName(sheet: Sheet, { language, tagline }: OgImage) {
  const name = await textBlock('saldo', { language: 'en', size: 50, weight: 800, color: colors.ink })
  const dot = await textBlock('.', { language: 'en', size: 50, weight: 800, color: colors.accent })
  const space = 5
  const [first, second] = sheet.rightToLeft ? [dot, name] : [name, dot]
  const foot = top + name.height
  sheet.put(first, margin, foot - first.height)
  sheet.put(second, margin + first.width + space, foot - second.height)
  if (!tagline) return
  const style = { language, weight: 400, color: colors.soft }
  const line = await fitted(tagline, style, 760, [{ size: 30, height: 50 }])
  sheet.put(line, margin + inner - line.width, top + (name.height - line.height) / 2 + 4)
}

/** Where the next thing may begin. */
async function drawHeading(sheet: Sheet, { language, above, title, answer }: OgImage): Promise<number> {
  let y = start
  if (above) {
    const style = { language, weight: 400, color: colors.soft }
    const block = await fitted(above, style, inner, [{ size: 36, height: 60 }])
    sheet.put(block, margin, y)
    y += block.height + 20
  }
  const style = { language: title.language, weight: 800, color: colors.ink }
  const block = await balanced(await fitted(title.text, style, inner, titleRooms[answer.kind]))
  sheet.put(block, margin, y)
  return y + block.height + 40
}

async function drawWords(sheet: Sheet, { text, language }: TextInLanguage, y: number, to: number) {
  if (!text) return
  const style = { language, weight: 400, color: colors.soft }
  const room = (size: number) => ({ size, height: to - y })
  sheet.put(await fitted(text, style, inner, [room(40), room(34), room(28)]), margin, y)
}

/** One key for each way that there is to see what is left. */
function drawWays(sheet: Sheet, from: number, y: number) {
  const [width, between] = [132, 22]
  for (const [index, { glyph: path }] of Object.values(channelParts).entries()) {
    const face = { x: from + index * (width + between), y, width, height: wayHeight - 8 }
    sheet.key(face)
    sheet.glyph(path, { x: face.x + (width - 46) / 2, y: y + (face.height - 46) / 2, size: 46 })
  }
}
