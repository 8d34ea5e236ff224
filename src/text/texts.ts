/**
 * Interface text: the words of the site itself, one file a language, as ICU messages. A key that a language lacks
 * fails the types and the build, so no page can show a hole.
 */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '@/translation/languages'
import ar from './ar.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import ja from './ja.json' with { type: 'json' }
import ko from './ko.json' with { type: 'json' }
import nb from './nb.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }
import zhHans from './zh-Hans.json' with { type: 'json' }

export type TextKey = keyof typeof en
type Values = Record<string, string | number>

const messages: Record<Language, Record<TextKey, string>> = {
  ar,
  en,
  es,
  fr,
  ja,
  ko,
  nb,
  nl,
  'zh-Hans': zhHans,
}

/** The build does not look at types: so that it fails too, a text that is missing is missed when this is loaded. */
for (const [language, texts] of Object.entries(messages)) {
  const missing = Object.keys(en).filter((key) => !Object.hasOwn(texts, key))
  if (missing.length > 0) throw new Error(`text/${language}.json lacks ${missing.join(', ')}.`)
}

/** The messages as they are written, arguments in braces. */
export function messagesIn(language: Language): Readonly<Record<TextKey, string>> {
  return messages[language]
}

const compiled = new Map<string, IntlMessageFormat>()

export type Translate = (key: TextKey, values?: Values) => string

/** The interface text of a language; `values` fill the message's arguments. */
export function textIn(language: Language): Translate {
  return (key, values) => {
    const id = `${language} ${key}`
    let message = compiled.get(id)
    if (!message) {
      message = new IntlMessageFormat(messages[language][key], localeFor(language), undefined, {
        ignoreTag: true,
      })
      compiled.set(id, message)
    }
    return String(message.format(values))
  }
}

/**
 * The language as `Intl` takes it. Arabic is written with Latin digits, because codes are; English for readers
 * everywhere, so its days come before the months.
 */
const locales: Record<Language, string> = {
  ar: 'ar-u-nu-latn',
  en: 'en-001',
  es: 'es',
  fr: 'fr',
  ja: 'ja',
  ko: 'ko',
  nb: 'nb',
  nl: 'nl',
  'zh-Hans': 'zh-Hans',
}

export function localeFor(language: Language): string {
  return locales[language]
}
