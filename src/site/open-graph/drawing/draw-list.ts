/** Several carriers as the answer: the quickest known way with each, on a key, and its name beside it. */
import type { Language } from '@/translation/languages'
import { channelParts } from '../../parts/channel-parts'
import type { OgImageAnswer } from '../og-image'
import { fitted } from './fitting'
import { bottom, inner, margin, rowGap, rowHeight, rowsBelow } from './layout'
import { colors, type Sheet } from './sheet'

type List = Extract<OgImageAnswer, { kind: 'list' }>

const padding = 34
const widest = 560

export async function drawList(sheet: Sheet, language: Language, { rows }: List, y: number) {
  const shown = rows.slice(0, rowsBelow(y - 18, rows.length))
  const first = bottom - shown.length * (rowHeight + rowGap) + rowGap
  const keys = await Promise.all(
    shown.map(({ key: { text, digits } }) =>
      fitted(text, { language, weight: 600, color: colors.ink, digits }, widest - 2 * padding, [
        { size: digits ? 42 : 36, height: 60 },
        { size: 30, height: 50 },
      ]),
    ),
  )
  const width = Math.max(220, ...keys.map((key) => key.width + 2 * padding))
  const beside = margin + width + 30
  for (const [index, { name, key }] of shown.entries()) {
    const face = { x: margin, y: first + index * (rowHeight + rowGap), width, height: rowHeight - 5 }
    const words = keys[index]
    sheet.key(face)
    if (words) sheet.putCentred(words, face)
    sheet.glyph(channelParts[key.channel].glyph, { x: beside, y: face.y + (face.height - 34) / 2, size: 34 })
    const style = { language, weight: 600, color: colors.ink, beside: true }
    const label = await fitted(name, style, margin + inner - beside - 48, [{ size: 36, height: 60 }])
    sheet.put(label, beside + 48, face.y + (face.height - label.height) / 2 + 3)
  }
}
