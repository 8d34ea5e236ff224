'use client'
/** Label of a reference in a text: the code as readers will see it. */
import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isBag } from '@/requests/bag'
import { useSay } from '../saving/say'

export function ReferenceLabel() {
  const { config } = useConfig()
  const say = useSay()
  const id = useFormFields(([state]) => state.balanceCheck?.value)
  const [title, setTitle] = useState<string>()
  useEffect(() => {
    if (!id) return setTitle(undefined)
    fetch(`${config.routes.api}/balance-checks/${id}?depth=0&select[title]=true`, { credentials: 'include' })
      .then((response) => (response.ok ? response.json() : undefined))
      .then((check: unknown) => isBag(check) && typeof check.title === 'string' && setTitle(check.title))
      .catch(() => undefined)
  }, [config.routes.api, id])
  return <span className="reference-label">{title ?? say('referenceBlock.empty')}</span>
}
