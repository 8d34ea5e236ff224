/**
 * Aliases: what else a carrier is called, as far as this reader can read it: in Latin letters, in the script of the
 * reader's language, or in the carrier's own. Search knows the others too.
 */
import type { Carrier } from '@/payload-types'
import type { Language } from '@/translation/languages'

const han = /\p{Script=Han}/u
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const hangul = /\p{Script=Hangul}/u
const arabic = /\p{Script=Arabic}/u
const others = /\p{Script=Thai}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Hebrew}/u
const scripts = [han, kana, hangul, arabic, others]

/** Besides Latin letters, which are read everywhere. */
const scriptsOf: Record<Language, RegExp[]> = {
  ar: [arabic],
  en: [],
  es: [],
  fr: [],
  ja: [han, kana],
  ko: [hangul],
  nb: [],
  nl: [],
  'zh-Hans': [han],
}

type Named = Pick<Carrier, 'name' | 'nativeName' | 'otherNames'>

export function aliasesFor({ name, nativeName, otherNames }: Named, language: Language): string[] {
  const own = scripts.filter((script) => script.test(`${name} ${nativeName ?? ''}`))
  const readable = [...own, ...scriptsOf[language]]
  return [nativeName ?? '', ...(otherNames ?? [])].filter(
    (alias) =>
      alias !== '' &&
      alias !== name &&
      scripts.every((script) => readable.includes(script) || !script.test(alias)),
  )
}
