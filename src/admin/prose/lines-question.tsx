'use client'
/**
 * The question about words that tell readers to dial something: shown once the server has asked, each with a tick. What
 * is ticked holds for these words, and can be taken back.
 */
import { CheckboxInput, useField } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { linesAsked, reasonsAsked } from '@/content/prose/dangerous-lines'
import { useSay } from '../saving/say'

export function LinesQuestion({ path, readOnly }: Pick<TextareaFieldClientProps, 'path' | 'readOnly'>) {
  const { value, setValue, showError, errorMessage, customComponents } = useField<string | null>({ path })
  const say = useSay()
  const confirmed = (value ?? '').split('\n').filter(Boolean)
  // A save on its way answers meanwhile, and takes the error away: what was asked stays until it is answered.
  const [question, setQuestion] = useState('')
  useEffect(() => {
    if (showError && errorMessage) setQuestion(errorMessage)
  }, [showError, errorMessage])
  const lines = [...new Set([...linesAsked(question), ...confirmed])]
  if (lines.length === 0) return null
  const toggle = (line: string, isRight: boolean) => {
    const others = confirmed.filter((one) => one !== line)
    setValue((isRight ? [...others, line] : others).join('\n') || null)
  }
  const ticks = lines.map((line, index) => (
    <CheckboxInput
      key={line}
      checked={confirmed.includes(line)}
      id={`field-${path}-${index}`}
      label={say('prose.confirmed.tick', { line })}
      name={path}
      onToggle={({ target }) => toggle(line, target.checked)}
      readOnly={readOnly}
    />
  ))
  if (!question)
    return (
      <details className="field-type danger-question">
        <summary>{say('prose.confirmed.some', { many: confirmed.length })}</summary>
        {ticks}
        {customComponents?.Description}
      </details>
    )
  return (
    <div className={`field-type danger-question${showError ? ' error' : ''}`}>
      <p role="alert">
        {reasonsAsked(question).map((reason) => (
          <span key={reason}>{reason}</span>
        ))}
      </p>
      {ticks}
      {customComponents?.Description}
    </div>
  )
}
