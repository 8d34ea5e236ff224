/** Glossary term: a word of the domain, what to call it in each language, and what to avoid. */
import type { CollectionConfig } from 'payload'
import { accessTo, hiddenByRole } from '@/people/access'
import { notForTranslators } from '@/people/rights'

export const glossaryTerms: CollectionConfig = {
  slug: 'glossary-terms',
  labels: { singular: { en: 'Glossary term', zh: '术语' }, plural: { en: 'Glossary', zh: '术语表' } },
  access: accessTo('glossary-terms'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'term',
    defaultColumns: ['term', 'preferred', 'definition'],
    hidden: hiddenByRole('glossary-terms'),
    group: { en: 'Articles', zh: '文章' },
  },
  defaultSort: 'term',
  versions: { maxPerDoc: 30 },
  fields: [
    {
      name: 'term',
      type: 'text',
      required: true,
      unique: true,
      label: { en: 'Term (English)', zh: '术语（英文）' },
      access: notForTranslators,
    },
    { name: 'definition', type: 'textarea', label: { en: 'Meaning', zh: '含义' }, access: notForTranslators },
    { name: 'preferred', type: 'text', localized: true, label: { en: 'Preferred', zh: '推荐译法' } },
    {
      name: 'alternatives',
      type: 'textarea',
      localized: true,
      label: { en: 'Also possible', zh: '其他可用译法' },
    },
    {
      name: 'avoid',
      type: 'textarea',
      localized: true,
      label: { en: 'Avoid, and why', zh: '应避免的译法及原因' },
    },
    { name: 'note', type: 'textarea', localized: true, label: { en: 'Note', zh: '备注' } },
  ],
}
