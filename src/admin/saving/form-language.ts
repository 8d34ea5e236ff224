'use client'
/** The language that a form shows: that of the page's data, whatever the address has become meanwhile. */
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useState } from 'react'

export function useFormLanguage(): string {
  const { apiURL } = useDocumentInfo()
  const { code } = useLocale()
  const [language] = useState(() => new URLSearchParams(apiURL?.split('?')[1]).get('locale') ?? code)
  return language
}
