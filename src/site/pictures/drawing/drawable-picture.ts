/** A picture without anything that the fonts cannot write: prose loses the character, a code that would be wrong goes. */
import type { TextInLanguage } from '@/translation/localized'
import type { Answer, Picture } from '../picture'
import { drawable, isDrawable } from './words'

type Covered = ReadonlySet<number>

export function drawablePicture(picture: Picture, covered: Covered): Picture {
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

function drawableAnswer(answer: Answer, { language, title }: Picture, covered: Covered): Answer {
  const prose = ({ text, language: written }: TextInLanguage, kind: 'words' | 'ways' = 'words'): Answer => ({
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
