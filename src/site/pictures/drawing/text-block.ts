/** Text block: words set by Pango, as pixels, cut to their ink. Pango breaks the lines, shapes and orders the script. */
import sharp from 'sharp'
import { direction, type Language } from '@/translation/languages'
import { withWholeWords } from './words'

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

export type Block = { text: string; style: Style; width: number; height: number; pixels: Buffer }

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
  return { text, style, width: info.width, height: info.height, pixels }
}

/** As high as any letter, of no colour, and narrow; it has no direction of its own. */
const strut = (size: number) => `<span font_family="Noto Sans" alpha="1" size="${units(size)}">|</span>`

function markup(text: string, { language, size, weight, color, digits, beside }: Style): string {
  const mark = !digits && direction(language) === 'rtl' ? '\u200f' : '\u200e'
  const families = [...(digits ? ['Noto Sans Mono'] : []), ...ownFonts[language], ...allFonts].join(',')
  const attributes = `lang="${language}" font_family="${families}" weight="${weight}" size="${units(size)}" foreground="${color}"`
  const lead = beside ? strut(size) : ''
  return `<span ${attributes} line_height="${language === 'ar' ? 0.8 : 0.85}">${mark}${lead}${escaped(withWholeWords(text, language))}</span>`
}

/** Pango counts in 1024ths of a point; at 72 dots an inch a point is a pixel. */
function units(pixels: number): number {
  return Math.round(pixels * 1024)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
