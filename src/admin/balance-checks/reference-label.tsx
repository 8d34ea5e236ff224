'use client'
/** Label of a reference in a text: what readers will see there, of a part only that. */
import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { parts } from '@/content/prose/references'
import { type Bag, isBag } from '@/requests/bag'
import { useSay } from '../saving/say'

export function ReferenceLabel() {
  const { config } = useConfig()
  const say = useSay()
  const id = useFormFields(([state]) => state.balanceCheck?.value)
  const part = useFormFields(([state]) => state.part?.value)
  const [check, setCheck] = useState<Bag>()
  useEffect(() => {
    if (!id) return setCheck(undefined)
    fetch(`${config.routes.api}/balance-checks/${id}?depth=0&${selected}`, { credentials: 'include' })
      .then((response) => (response.ok ? response.json() : undefined))
      .then((found: unknown) => isBag(found) && setCheck(found))
      .catch(() => undefined)
  }, [config.routes.api, id])
  const title = textAt(check, 'title')
  return (
    <span className="reference-label" title={title}>
      {textAt(check, typeof part === 'string' ? part : '') ?? title ?? say('referenceBlock.empty')}
    </span>
  )
}

const selected = ['title', ...parts].map((name) => `select[${name}]=true`).join('&')

function textAt(check: Bag | undefined, name: string): string | undefined {
  const value = check?.[name]
  return typeof value === 'string' ? value : undefined
}
