import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Language } from '@/translation/languages'
import { parseQuery } from './parse-query'
import { asTyped, unknownNames } from './unknown-words'

function unknownIn(query: string): string[] {
  const parsed = parseQuery(query)
  return unknownNames(parsed.pieces, parsed).map((name) => asTyped(name, parsed.text))
}

const questions: Record<Language, string[]> = {
  en: [
    'hotspot',
    'top-up',
    'top up',
    'wi fi',
    'data left',
    'How do I check how many GB I have left?',
    'balence',
    '5 GB',
  ],
  es: [
    'cómo saber mi saldo',
    '¿Cuántos datos me quedan?',
    'compartir internet',
    'recargar',
    'punto de acceso',
  ],
  fr: ['comment connaître mon solde', 'combien de Go il me reste ?', 'partage de connexion', 'point d’accès'],
  nl: ['hoe check ik mijn beltegoed', 'hoeveel data heb ik nog', 'opwaarderen', 'internet delen'],
  nb: ['hvordan sjekker jeg saldoen', 'hvor mye data har jeg igjen', 'internettdeling', 'fylle på'],
  ar: ['كيف أعرف رصيدي', 'كم باقي من البيانات؟', 'نقطة اتصال', 'شحن الرصيد', 'وكيف أعرف باقتي'],
  'zh-Hans': ['怎么查余额', '热点', '我还剩多少流量', '充值', '可以开热点吗', '查話費'],
  ja: ['残高を確認する方法', 'データがあとどれくらい残っているか知りたい', 'テザリング', 'チャージ'],
  ko: ['잔액 확인하는 방법', '남은 데이터는 어떻게 확인하나요?', '핫스팟', '충전', '테더링'],
}

describe('what a reader types', () => {
  for (const [language, queries] of Object.entries(questions))
    it(`holds no name when it asks for what is left, for a hotspot or a top-up (${language})`, () => {
      for (const query of queries) assert.deepEqual(unknownIn(query), [], query)
    })

  it('holds a name that nobody here knows, as it was typed', () => {
    const names: [query: string, name: string][] = [
      ['Lebara', 'Lebara'],
      ['how do I check my Lébara balance?', 'Lébara'],
      ['lebara saldo', 'lebara'],
      ['Boost Mobile top up', 'Boost Mobile'],
      ['my Google Fi balance', 'Google Fi'],
      ['saldo Pepephone', 'Pepephone'],
      ['*999#', '*999#'],
      ['Lebara余额怎么查', 'Lebara'],
      ['乐巴拉余额', '乐巴拉'],
      ['天翼', '天翼'],
      ['小米移动余额', '小米移动'],
      ['헬로모바일 잔액', '헬로모바일'],
      ['my Lebara eSIM balance', 'Lebara'],
      ['レバラの残高', 'レバラ'],
      ['레바라 잔액 확인', '레바라'],
      ['رصيد ليبارا', 'ليبارا'],
    ]
    for (const [query, name] of names) assert.deepEqual(unknownIn(query), [name], query)
  })

  it('is said in pieces where other words stand between', () => {
    assert.deepEqual(unknownIn('Lebara or Tuenti balance'), ['Lebara', 'Tuenti'])
  })
})
