'use client'
/**
 * The question about what may be taken for an emergency line, in the form of a verdict: about what the check will dial.
 */
import { useConfig, useField, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type CheckDials, dialledAtAll } from '@/content/balance-checks/dialled-by-check'
import { correctionIn, newValues } from '@/verification/correction'
import { type FieldProps, QuestionAbout } from '../balance-checks/danger-question'

export function VerdictDangerQuestion(props: FieldProps) {
  const check = useCheckOnceAsked(props.path)
  const dialled = useFormFields(([state]) => {
    const entry = Object.fromEntries(newValues.map((name) => [name, state[name]?.value]))
    return check ? dialledAtAll({ ...check, ...correctionIn(entry) }) : ''
  })
  return <QuestionAbout dialled={dialled} {...props} />
}

/** As the server has it when it asks. */
function useCheckOnceAsked(path: string): CheckDials | undefined {
  const { config } = useConfig()
  const { showError } = useField({ path })
  const id = useFormFields(([state]) => state.balanceCheck?.value)
  const [check, setCheck] = useState<CheckDials>()
  useEffect(() => {
    if (!showError || !id) return
    fetch(`${config.routes.api}/balance-checks/${id}?depth=0`, { credentials: 'include' })
      .then((response) => (response.ok ? response.json() : undefined))
      .then(setCheck)
      .catch(() => setCheck(undefined))
  }, [config.routes.api, id, showError])
  return check
}
