/** Preview: the newest draft of a guide in one language, as readers would get it, for people signed in. */
import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { languageOfSegment } from '@/addresses'
import { signedIn } from '@/people/rights'
import { sayChecks } from '@/site/document/run-query'
import { type GuideView, guideView } from '@/site/guide/guide-view'
import type { Language } from '@/translation/languages'

export type Preview = { id: number; language: Language; title: string; view?: GuideView }

/** A number that a row of the database can have. */
const idPattern = /^[1-9]\d{0,8}$/

export async function previewQuery(params: {
  language: string
  id: string
}): Promise<Preview | 'signed out' | 'missing'> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (!signedIn({ user })) return 'signed out'
  const language = languageOfSegment(params.language)
  if (!language || !idPattern.test(params.id)) return 'missing'
  const guide = await payload.findByID({
    collection: 'guides',
    id: Number(params.id),
    draft: true,
    locale: language,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
  })
  if (!guide) return 'missing'
  const reading = { payload, language, dependsOn: () => {}, expireAtMidnight: () => {} }
  const view = guide.body && guide.country ? await guideView(reading, guide, language, []) : undefined
  await sayChecks(reading, view)
  return { id: guide.id, language, title: guide.title ?? '', view }
}
