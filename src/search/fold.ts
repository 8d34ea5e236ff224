/**
 * Folding: one spelling for what people type in several. Width, case, accents, hiragana and katakana, forms of alef,
 * digits and signs of other scripts, and the traditional characters of names and of what people ask, all become one;
 * characters that nobody sees go.
 * What is indexed and what is asked are folded alike, so the result need not be beautiful.
 */
import { asciiKeys } from '@/content/dialled'
import { withoutUnseen } from '@/content/unseen-characters'
import type { Language } from '@/translation/languages'

export function fold(text: string): string {
  const plain = asciiKeys(withoutUnseen(text).normalize('NFKD'))
  return plain
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu, '')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Me}]/gu, '')
    .normalize('NFC')
    .replace(/[ぁ-ゖ]/g, katakana)
    .replace(oneForAnother, (letter) => forms.get(letter) ?? letter)
}

function katakana(hiragana: string): string {
  return String.fromCharCode(hiragana.charCodeAt(0) + 0x60)
}

/** Letters that Unicode does not take apart, and characters that the names here have in two forms. */
const pairs = `øo ðd đd łl ıi ßss æae œoe ٱا ىي یي کك گك ةه ڤف پب چج
  國国 際际 電电 話话 訊讯 華华 灣湾 臺台 遠远 傳传 數数 碼码 動动 聯联 韓韩 樂乐 楽乐 軟软
  銀银 東东 寶宝 龍龙 門门 蘭兰 亞亚 麥麦 紐纽 億亿 衛卫 達达 儲储 餘余 額额 號号 線线 網网
  價价 費费 詢询 簡简 體体 區区 馬马 來来 魯鲁 倫伦 臘腊 賓宾 時时 長长 豐丰 義义 爾尔 蘇苏
  島岛 爲为 為为 麼么 樣样 錢钱 祕秘 奧奥 貝贝 寧宁 羅罗 茲兹 維维 萊莱 納纳 剛刚 愛爱 濟济
  內内 岡冈 買买 約约 薩萨 撾挝 盧卢 脫脱 緬缅 勞劳 鮮鲜 聖圣 諾诺 敘叙 庫库 湯汤 圖图 烏乌
  別别 贊赞 韋韦 關关 関关 幾几 葉叶 強强 條条 鐵铁 鉄铁 雲云 機机 鳥鸟 環环 無无 寬宽 頻频 帶带 遊游
  續续 開开 顯显 檢检 驗验 帳账 戶户 戸户 撥拨 發发 髮发 應应 頁页 購购 賣卖 實实 總总 結结
  單单 當当 個个 過过 還还 會会 這这 裡里 裏里 對对 說说 説说 問问 題题 幫帮 點点 間间 後后
  從从 讓让 將将 與与 於于 種种 類类 轉转 輸输 進进 選选 擇择 離离 綫线 連连 測测 試试 錯错
  誤误 聲声 語语 證证 記记 錄录 録录 鍵键 頭头 歲岁 漢汉 廣广 広广 亜亚 両两 兩两 陸陆 濱滨
  浜滨 澤泽 沢泽 鄉乡 縣县 県县 眾众 衆众 羣群 峯峰 賽赛 瑪玛 瓊琼 嶼屿 盜盗 喬乔 謝谢 託托
  貿贸 鎊镑 幣币 圓圆 減减 決决 況况 淨净 邁迈 慶庆 陽阳 雙双 歐欧 園园 場场 鄭郑 陳陈 張张
  劉刘 黃黄 吳吴 楊杨 臨临 隨随 輕轻 優优 計计 劃划 劑剂 輛辆 車车 飛飞 銷销 專专 業业 務务
  員员 營营 運运 訂订 閱阅 節节 緊紧 緣缘 繫系 係系 絡络 報报 導导 隱隐 據据 憑凭`
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
