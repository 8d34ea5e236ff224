/** One balance check as the answer: what to do, on a key; beside it what decides; below it how we know. */
import type { Language } from '@/translation/languages'
import { channelParts } from '../../parts/channel-parts'
import type { Key, OgImageAnswer } from '../og-image'
import { fitted } from './fitting'
import {
  type Box,
  bottom,
  digitSizes,
  inner,
  keyHeight,
  margin,
  narrowestKey,
  widestKey,
  wordSizes,
} from './layout'
import { colors, type Sheet } from './sheet'
import { type Block, textBlock } from './text-block'

type Check = Extract<OgImageAnswer, { kind: 'check' }>

const tick = 'M4 12.5l5.500 5.500L20 6.500'
const beside = 48

export async function drawCheck(
  sheet: Sheet,
  language: Language,
  { action, key, facts, state }: Check,
  y: number,
) {
  const label = await textBlock(action, {
    language,
    size: 34,
    weight: 600,
    color: colors.accent,
    beside: true,
  })
  sheet.glyph(channelParts[key.channel].glyph, { x: margin, y: y + (label.height - 36) / 2, size: 36 })
  sheet.put(label, margin + 50, y + 3)
  const known = await fitted(state, { language, weight: 400, color: colors.soft }, inner, [
    { size: 28, height: 45 },
    { size: 24, height: 40 },
  ])
  sheet.put(known, margin, bottom - known.height)
  const face = await drawKey(sheet, language, key, y + label.height + 16, bottom - known.height - 34)
  await drawFacts(sheet, language, facts, face)
}

async function drawKey(sheet: Sheet, language: Language, key: Key, from: number, to: number): Promise<Box> {
  const height = keyHeight(from, to)
  const words = await keyWords(key, language, widestKey - 96, height - 28)
  const width = Math.max(narrowestKey, words.width + 96)
  const face = { x: margin, y: from, width, height }
  sheet.key(face)
  sheet.putCentred(words, face)
  return face
}

function keyWords({ text, digits }: Key, language: Language, width: number, height: number): Promise<Block> {
  const style = { language, weight: 600, color: colors.ink, digits }
  const oneLine = (size: number) => ({ size, height: Math.min(height, Math.ceil(size * 1.45)) })
  const last = digits ? 40 : 34
  return fitted(text, style, width, [
    ...(digits ? digitSizes : wordSizes).map(oneLine),
    { size: last, height },
  ])
}

/** From top to bottom beside the key, as many as there is room for. */
async function drawFacts(sheet: Sheet, language: Language, facts: Check['facts'], face: Box) {
  const x = face.x + face.width + beside
  const width = margin + inner - x - 44
  const blocks = await Promise.all(facts.map((fact) => factWords(fact, language, width)))
  const gap = 14
  const shown = blocks.filter((_, index) => heightOf(blocks.slice(0, index + 1), gap) <= face.height + 10)
  let y = face.y + (face.height - heightOf(shown, gap)) / 2
  for (const [index, block] of shown.entries()) {
    if (facts[index]?.good) sheet.glyph(tick, { x, y: y + (block.height - 30) / 2, size: 30 })
    sheet.put(block, x + 44, y)
    y += block.height + gap
  }
}

async function factWords({ text, good }: Check['facts'][number], language: Language, width: number) {
  const style = { language, weight: good ? 600 : 400, color: good ? colors.ink : colors.soft }
  const line = await textBlock(text, { ...style, size: 32, beside: true })
  return line.width <= width ? line : fitted(text, style, width, [{ size: 28, height: 80 }])
}

function heightOf(blocks: Block[], gap: number): number {
  return blocks.reduce((sum, { height }) => sum + height + gap, -gap)
}
