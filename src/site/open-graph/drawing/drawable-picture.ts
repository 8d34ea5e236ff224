/** A picture without anything that the fonts cannot write: prose loses the character, a code that would be wrong goes. */
import type { TextInLanguage } from '@/translation/localized'
import type { OgImage, OgImageAnswer } from '../og-image'
import { drawable, isDrawable } from './drawable-text'

type Covered = ReadonlySet<number>

export function drawablePicture(picture: OgImage, covered: Covered): OgImage {
  const line = (text: string | undefined) => drawable(text ?? '', covered) || undefined
  const title = { ...picture.title, text: line(picture.title.text) ?? line(picture.above) ?? 'Saldo' }
  return {
    ...picture,
    tagline: line(picture.tagline),
    above: line(picture.above),
    title,
    answer: drawableAnswer(picture.answer, picture, covered),
  }
}

function drawableAnswer(
  answer: OgImageAnswer,
  { language, title }: OgImage,
  covered: Covered,
): OgImageAnswer {
  const prose = (
    { text, language: written }: TextInLanguage,
    kind: 'words' | 'ways' = 'words',
  ): OgImageAnswer => ({
    kind,
    text: { text: drawable(text, covered), language: written },
  })
  switch (answer.kind) {
    case 'words':
    case 'ways':
      return prose(answer.text, answer.kind)
    case 'check':
      if (!isDrawable(answer.key.text, covered)) return prose({ text: answer.action, language })
      return {
        ...answer,
        action: drawable(answer.action, covered),
        key: { ...answer.key, text: drawable(answer.key.text, covered) },
        facts: answer.facts.map((fact) => ({ ...fact, text: drawable(fact.text, covered) })),
        state: drawable(answer.state, covered),
      }
    case 'list': {
      const rows = answer.rows.filter(
        ({ name, key }) => isDrawable(name, covered) && isDrawable(key.text, covered),
      )
      return rows.length > 0 ? { kind: 'list', rows } : prose(title)
    }
  }
}
