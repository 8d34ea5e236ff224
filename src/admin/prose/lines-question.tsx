'use client'
/**
 * The question about words that tell readers to dial something: shown once the server has asked, each with a tick. What
 * is ticked holds for these words, and stays visible while they are kept.
 */
import { CheckboxInput, useField } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'
import { linesAsked, reasonsAsked } from '@/content/prose/dangerous-lines'
import { useSay } from '../saving/say'

export function LinesQuestion({ path, readOnly }: Pick<TextareaFieldClientProps, 'path' | 'readOnly'>) {
  const { value, setValue, showError, errorMessage, customComponents } = useField<string | null>({ path })
  const say = useSay()
  const confirmed = (value ?? '').split('\n').filter(Boolean)
  const asked = showError ? linesAsked(errorMessage ?? '') : []
  const lines = [...new Set([...asked, ...confirmed])]
  if (lines.length === 0) return null
  const toggle = (line: string, isRight: boolean) => {
    const others = confirmed.filter((one) => one !== line)
    setValue((isRight ? [...others, line] : others).join('\n') || null)
  }
  return (
    <div className={`field-type danger-question${showError ? ' error' : ''}`}>
      {showError && (
        <p role="alert">
          {reasonsAsked(errorMessage ?? '').map((reason) => (
            <span key={reason}>{reason}</span>
          ))}
        </p>
      )}
      {lines.map((line) => (
        <CheckboxInput
          key={line}
          checked={confirmed.includes(line)}
          id={`field-${path}-${lines.indexOf(line)}`}
          label={say('prose.confirmed.tick', { line })}
          name={path}
          onToggle={({ target }) => toggle(line, target.checked)}
          readOnly={readOnly}
        />
      ))}
      {customComponents?.Description}
    </div>
  )
}
