/**
 * Panel text: what the newsroom says to the people in it, by key, one file per panel language. Payload's own sentences
 * come in every language that the panel has; where ours are missing, English stands in.
 */
import { en } from './panel.en'
import { zh } from './panel.zh'

const texts = { en, zh }

export type PanelLanguage = keyof typeof texts
export type PanelKey = keyof typeof en

/** One text in each language that has a file here, as Payload takes a label. */
export type Message = Record<PanelLanguage, string>

export function inPanelLanguages(say: (language: PanelLanguage) => string): Message {
  return { en: say('en'), zh: say('zh') }
}

/** The language to speak to somebody whose panel is in `language`. */
export function panelLanguage(language: string | undefined): PanelLanguage {
  return isPanelLanguage(language) ? language : 'en'
}

function isPanelLanguage(language: string | undefined): language is PanelLanguage {
  return language !== undefined && Object.hasOwn(texts, language)
}

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never
type Value = string | number | Message

/** A text's key, and the values that it names in braces. */
export type Saying<Key extends PanelKey> =
  NamesIn<(typeof texts)[PanelLanguage][Key]> extends never
    ? [key: Key]
    : [key: Key, values: Record<NamesIn<(typeof texts)[PanelLanguage][Key]>, Value>]

export function panelText<Key extends PanelKey>(...[key, values]: Saying<Key>): Message {
  return inPanelLanguages((language) => filled(texts[language][key], language, values))
}

function filled(text: string, language: PanelLanguage, values: Record<string, Value> = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'object' ? value[language] : String(value)
  })
}

type Named<Key = PanelKey> = Key extends `${infer Name}.singular` ? Name : never

/** What one of them is called, and many. */
export function panelLabels(name: Named): { singular: Message; plural: Message } {
  return { singular: panelText(`${name}.singular`), plural: panelText(`${name}.plural`) }
}

/** Items one after the other. */
export function panelList(items: (string | Message)[]): Message {
  return inPanelLanguages((language) =>
    items
      .map((item) => (typeof item === 'object' ? item[language] : item))
      .join(texts[language]['list.separator']),
  )
}

/** Sentences one after the other. */
export function panelSentences(sentences: Message[]): Message {
  return inPanelLanguages((language) =>
    sentences.map((sentence) => sentence[language]).join(texts[language]['sentence.gap']),
  )
}
