/** The beginning of a text, cut where a sentence ends; where none ends in time, at a word, with an ellipsis. */
export function firstSentences(text: string, longest = 160): string {
  const plain = text
    .slice(0, longest * 32)
    .replace(/\s+/g, ' ')
    .trim() // no character is longer than 32 of its units
  if (charactersOf(plain).length <= longest) return plain
  let kept = ''
  for (const sentence of sentencesOf(plain)) {
    if (charactersOf((kept + sentence).trim()).length > longest) break
    kept += sentence
  }
  return (
    kept.trim() ||
    `${upToAWord(
      charactersOf(plain)
        .slice(0, longest - 1)
        .join(''),
    )}…`
  )
}

/** As people count them: a flag or a letter with its accents is one. */
function charactersOf(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  )
}

/** A full stop ends a sentence only before a space: `claro.com.co` and `3.5 GB` go on. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。！？؟])|(?<=[.!?]['"’”)]?)(?=\s)/u)
}

function upToAWord(text: string): string {
  const cut = text.replace(/[\s,;:，、；：]+\S{0,24}$/u, '')
  return (cut || text).replace(/[\s,;:，、；：]+$/u, '')
}
