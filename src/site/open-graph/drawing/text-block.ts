/** Text block: words set by Pango, as pixels, cut to their ink. Pango breaks the lines, shapes and orders the script. */
import sharp from 'sharp'
import { direction, type Language } from '@/translation/languages'
import { leftToRight, withWholeWords } from './drawable-text'

export type Style = {
  language: Language
  size: number
  weight: number
  color: string
  /** Digits and codes, left to right in every language. */
  digits?: boolean
  /** A single line, as high as every other of its size, so that lines beside it stand on the same foot. */
  beside?: boolean
}

export type Block = {
  text: string
  style: Style
  width: number
  height: number
  pixels: Buffer
  /** What stands before the words and is not seen. */
  lead: number
}

/** The language's own fonts first: Han characters and quotation marks look different in each of them. */
const ownFonts: Record<Language, string[]> = {
  en: [],
  es: [],
  fr: [],
  nl: [],
  nb: [],
  ar: [],
  ja: ['Noto Sans JP Thin'],
  ko: ['Noto Sans KR Thin'],
  'zh-Hans': ['Noto Sans SC Thin'],
}

/** Of a size; what stands above and below Arabic letters takes less. */
const lineHeights: Record<Language, number> = {
  en: 0.85,
  es: 0.85,
  fr: 0.85,
  nl: 0.85,
  nb: 0.85,
  ar: 0.8,
  ja: 0.85,
  ko: 0.85,
  'zh-Hans': 0.85,
}

const allFonts = [
  'Noto Sans',
  'Noto Sans Arabic',
  'Noto Sans JP Thin',
  'Noto Sans SC Thin',
  'Noto Sans KR Thin',
  'Noto Sans Thai',
]

/** As wide as it wants to be, or broken into lines no wider than `width`. */
export async function textBlock(text: string, style: Style, width?: number): Promise<Block> {
  const { data: pixels, info } = await sharp({
    text: { text: markup(text, style), rgba: true, dpi: 72, wrap: 'word-char', ...(width && { width }) },
  })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const lead = style.beside ? strutWidth * style.size : 0
  return { text, style, width: info.width, height: info.height, pixels, lead }
}

/** As high as any letter, of no colour; it has no direction of its own. The part of its size that it takes up. */
const strutWidth = 0.31
const strut = (size: number) => `<span font_family="Noto Sans" alpha="1" size="${units(size)}">|</span>`

function markup(text: string, style: Style): string {
  const { language, size, weight, color, digits, beside } = style
  const families = [...(digits ? ['Noto Sans Mono'] : []), ...ownFonts[language], ...allFonts].join(',')
  const attributes = `lang="${language}" font_family="${families}" weight="${weight}" size="${units(size)}" foreground="${color}" line_height="${lineHeights[language]}"`
  const runs = runsRightToLeft(text) && !digits ? 'rtl' : 'ltr'
  const words = escaped(digits ? leftToRight(text) : withWholeWords(text, language))
  const beginsHere = runs === direction(language)
  const line = beside ? (beginsHere ? strut(size) + words : words + strut(size)) : words
  return `<span ${attributes}>${runs === 'rtl' ? '\u200f' : '\u200e'}${line}</span>`
}

/** A name without a single Arabic letter is read from left to right also on an Arabic page: `e&`. */
function runsRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)
}

/** Pango counts in 1024ths of a point; at 72 dots an inch a point is a pixel. */
function units(pixels: number): number {
  return Math.round(pixels * 1024)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
