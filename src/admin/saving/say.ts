'use client'
/** What the panel's own pieces say, in the language of the person's panel. */
import { useTranslation } from '@payloadcms/ui'
import { type PanelKey, panelLanguage, panelText, type Saying } from '@/text/panel'

export function useSay() {
  const { i18n } = useTranslation()
  const language = panelLanguage(i18n.language)
  return <Key extends PanelKey>(...saying: Saying<Key>) => panelText<Key>(...saying)[language]
}
