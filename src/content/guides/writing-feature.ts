/** What is typed and pasted arrives as it was written: see the panel's part of it, which this names. */
import { createServerFeature } from '@payloadcms/richtext-lexical'

export const WritingFeature = createServerFeature({
  key: 'writing',
  feature: { ClientFeature: '/admin/writing/writing-feature#WritingFeatureClient' },
})
