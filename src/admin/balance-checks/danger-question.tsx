'use client'
/**
 * The question about what may be taken for an emergency line: shown once the server has asked, with the answer as a
 * tick. The answer names what is dialled, so it goes as soon as the form dials something else.
 */
import { CheckboxInput, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { channelNames } from '@/content/balance-checks/channels'
import { dialledAtAll } from '@/content/balance-checks/dialled-by-check'
import { useSay } from '../saving/say'

export type FieldProps = Pick<TextFieldClientProps, 'path' | 'readOnly'>

export function DangerQuestion(props: FieldProps) {
  return <QuestionAbout dialled={useDialled()} {...props} />
}

export function QuestionAbout({ dialled, path, readOnly }: FieldProps & { dialled: string }) {
  const { value, initialValue, setValue, showError, errorMessage, customComponents } = useField<
    string | null
  >({ path })
  const hasDay = useFormFields(([state]) => Boolean(state['dangerConfirmed.day']?.value))
  const say = useSay()
  const isOutdated = Boolean(value) && value !== dialled
  useEffect(() => {
    if (isOutdated) setValue(null)
  }, [isOutdated, setValue])

  // What was typed is checked meanwhile, which takes the error away: what was asked stays until it is answered.
  const [question, setQuestion] = useState('')
  useEffect(() => {
    if (showError && errorMessage) setQuestion(errorMessage)
  }, [showError, errorMessage])
  const isOpen = !value && question.includes(dialled)

  if (!dialled || !(value || question)) return null
  return (
    <div className={`field-type danger-question${isOpen ? ' error' : ''}`}>
      {isOpen && <p role="alert">{question}</p>}
      <CheckboxInput
        checked={value === dialled}
        id={`field-${path.replaceAll('.', '__')}`}
        label={say('balanceCheck.dangerConfirmed.tick', { dialled })}
        name={path}
        onToggle={({ target }) => setValue(target.checked ? dialled : null)}
        readOnly={readOnly}
      />
      {value && value === initialValue && !hasDay && (
        <p>{say('balanceCheck.dangerConfirmed.startingContent')}</p>
      )}
      {customComponents?.Description}
    </div>
  )
}

/** What the form dials now. */
function useDialled(): string {
  return useFormFields(([state]) => {
    const text = (name: string) => {
      const value = state[name]?.value
      return typeof value === 'string' ? value : undefined
    }
    return dialledAtAll({
      channel: channelNames.find((name) => name === text('channel')),
      ...{ code: text('code'), keyword: text('keyword'), number: text('number') },
      ...{ numberShown: text('numberShown'), url: text('url') },
    })
  })
}
