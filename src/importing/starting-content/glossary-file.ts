/** Glossary file: the words of the domain in every language, with what to avoid. */
import { languageCodes } from '@/translation/languages'
import { readYaml, type Texts, type YamlEntry } from '../yaml-entry'

export type TermFile = {
  term: string
  definition?: string
  preferred: Texts
  alternatives: Texts
  avoid: Texts
  note: Texts
}

export function glossaryFile(yaml: string, file: string): TermFile[] {
  return readYaml(yaml, file).list(term)
}

function term(entry: YamlEntry): TermFile {
  entry.only('term', 'definition', ...languageCodes)
  const words = languageCodes.map((language) => ({ language, ...wordsIn(entry.get(language)) }))
  const texts = (field: 'preferred' | 'alternatives' | 'avoid' | 'note'): Texts =>
    Object.fromEntries(words.filter((word) => word[field]).map((word) => [word.language, word[field]]))
  return {
    term: entry.get('term').text(),
    definition: entry.get('definition').ifPresent((value) => value.text()),
    preferred: texts('preferred'),
    alternatives: texts('alternatives'),
    avoid: texts('avoid'),
    note: texts('note'),
  }
}

/** `source`, where the word was seen, stays in the file. */
function wordsIn(entry: YamlEntry) {
  entry.only('preferred', 'alternatives', 'avoid', 'note', 'source')
  const avoid = entry.get('avoid').list((word) => {
    const why = word.get('why').ifPresent((value) => value.text())
    return [word.only('word', 'why').get('word').text(), why].filter(Boolean).join(': ')
  })
  return {
    preferred: entry.get('preferred').ifPresent((value) => value.text()),
    alternatives: entry
      .get('alternatives')
      .list((value) => value.text())
      .join('\n'),
    avoid: avoid.join('\n'),
    note: entry.get('note').ifPresent((value) => value.text()),
  }
}
