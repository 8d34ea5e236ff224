/**
 * Folding: one spelling for what people type in several. Width, case, accents, hiragana and katakana, forms of alef,
 * digits of other scripts and the traditional characters of carriers' and countries' names all become one.
 * What is indexed and what is asked are folded alike, so the result need not be beautiful.
 */
import type { Language } from '@/translation/languages'

export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u2066-\u2069]/gu, '')
    .normalize('NFC')
    .replace(/[ぁ-ゖ]/g, katakana)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(oneForAnother, (letter) => forms.get(letter) ?? letter)
}

function katakana(hiragana: string): string {
  return String.fromCharCode(hiragana.charCodeAt(0) + 0x60)
}

/** Letters that Unicode does not take apart, and characters that the names here have in two forms. */
const pairs = `øo ðd đd łl ıi ßss æae œoe ٱا ىي یي کك گك ةه ڤف پب چج
  國国 際际 電电 話话 訊讯 華华 灣湾 臺台 遠远 傳传 數数 碼码 動动 聯联 韓韩 樂乐 楽乐 軟软 銀银 東东 寶宝 龍龙 門门
  蘭兰 亞亚 麥麦 紐纽 億亿 衛卫 達达 儲储 值值 餘余 額额 號号 線线 網网 價价 費费 查查 詢询 話话 簡简 體体 區区
  馬马 來来 魯鲁 倫伦 臘腊 賓宾 時时 長长 豐丰 義义 爾尔 蘇苏 島岛 爲为 為为 麼么 樣样 錢钱`
const forms = new Map(
  pairs
    .normalize('NFC')
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)
const oneForAnother = new RegExp(`[${[...forms.keys()].join('')}]`, 'gu')

/** The scripts (ISO 15924) in which people leave out spaces between words, or most of them. */
const unspacedScripts: Record<Language, string[]> = {
  ar: [],
  en: [],
  es: [],
  fr: [],
  ja: ['Han', 'Hira', 'Kana'],
  ko: ['Hang'],
  nb: [],
  nl: [],
  'zh-Hans': ['Han'],
}
const scripts = Object.values(unspacedScripts).flatMap((ofLanguage) =>
  ofLanguage.map((script) => `\\p{scx=${script}}`),
)

/** Writing that puts no spaces between words: each of its characters may begin a word. Thai is in carriers' names. */
const unspaced = new RegExp(`[${scripts.join('')}\\p{Script=Thai}]`, 'u')
const letters = /[\p{L}\p{N}\p{M}+&*#]/u

export function isUnspaced(character: string): boolean {
  return unspaced.test(character)
}

/**
 * The pieces that a folded text can be cut at: words, codes and numbers; and single characters where the writing
 * has no spaces. `joined` says that nothing stood between a piece and the one before it.
 */
export type Piece = { text: string; joined: boolean }

export function piecesOf(folded: string): Piece[] {
  const pieces: Piece[] = []
  let joined = false
  let open: Piece | undefined
  for (const character of folded) {
    if (!letters.test(character)) {
      joined = false
      open = undefined
    } else if (isUnspaced(character)) {
      pieces.push({ text: character, joined })
      joined = true
      open = undefined
    } else if (open) {
      open.text += character
    } else {
      open = { text: character, joined }
      pieces.push(open)
      joined = true
    }
  }
  return pieces
}

/** A name without what people leave out or vary: spaces, hyphens, dots. `LG U+` → `lgu+`, `０１２０-959` → `0120959`. */
export function nameKey(name: string): string {
  return piecesOf(fold(name))
    .map(({ text }) => text)
    .join('')
}
