/** The panel in the languages of the site, as Payload translates it. It calls Simplified Chinese `zh`. */
import type { Language as PanelLanguage } from '@payloadcms/translations'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { ja } from '@payloadcms/translations/languages/ja'
import { ko } from '@payloadcms/translations/languages/ko'
import { nb } from '@payloadcms/translations/languages/nb'
import { nl } from '@payloadcms/translations/languages/nl'
import { zh } from '@payloadcms/translations/languages/zh'
import type { Language } from './languages'

type PanelCode = Exclude<Language, 'zh-Hans'> | 'zh'

export const panelLanguages: Record<PanelCode, PanelLanguage> = { ar, en, es, fr, ja, ko, nb, nl, zh }
