/**
 * Stop words: what people type around a question without meaning it to be found ("how do I … in …"). Left out of a
 * query, not of the index, and only after the names in it were recognised (`we` and `free` are carriers). In writing
 * without spaces they are cut out of a run, so they are longer than a character: `怎么查余额` asks for `查余额`. There
 * "check" is one of them: `잔액조회` asks for `잔액`.
 */
import type { Language } from '@/translation/languages'
import { fold } from './fold'

const written: Record<Language, string> = {
  en: 'a an and are can do does for from how i in is it me my of on or the to what where which with',
  es: 'al como con cual cuanto de del donde el en es hay la las lo los mi o para por puedo que se un una y',
  fr: `au aux avec combien comment d dans des du et est faire il j je l le les ma mon ou par pour quel quelle qu
    sur une`,
  nl: 'aan bij een het hoe hoeveel ik kan mijn om op te van voor waar wat',
  nb: 'av den er fra hva hvor hvordan jeg med mitt mye og om pa som',
  ar: 'ابي عن على في كم كيف ما ماذا من هل هو و',
  'zh-Hans': '怎么 怎样 如何 怎么样 什么 多少 哪里 我的 请问 可以 查询 查看',
  ja: '確認 方法 やり方 仕方 見方 どうやって どうすれば どうやったら わからない 教えて ください ですか',
  ko: '확인 조회 어떻게 얼마나 방법 하는법 하는 하나요 알려줘 알려주세요 에서 무엇 나의',
}

const stopWords = new Set(Object.values(written).flatMap((words) => fold(words).trim().split(/\s+/)))

export function isStopWord(key: string): boolean {
  return stopWords.has(key)
}
