/** Glossary term: a word of the domain, what to call it in each language, and what to avoid. */
import type { CollectionConfig } from 'payload'
import { accessTo, hiddenByRole } from '@/people/access'
import { notForTranslators } from '@/people/rights'
import { panelLabels, panelText } from '@/text/panel'

export const glossaryTerms: CollectionConfig = {
  slug: 'glossary-terms',
  labels: panelLabels('glossaryTerm'),
  access: accessTo('glossary-terms'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'term',
    defaultColumns: ['term', 'preferred', 'definition'],
    hidden: hiddenByRole('glossary-terms'),
    group: panelText('group.articles'),
  },
  defaultSort: 'term',
  versions: { maxPerDoc: 30 },
  fields: [
    {
      name: 'term',
      type: 'text',
      required: true,
      unique: true,
      label: panelText('glossaryTerm.term.label'),
      access: notForTranslators,
    },
    {
      name: 'definition',
      type: 'textarea',
      label: panelText('glossaryTerm.definition.label'),
      access: notForTranslators,
    },
    { name: 'preferred', type: 'text', localized: true, label: panelText('glossaryTerm.preferred.label') },
    {
      name: 'alternatives',
      type: 'textarea',
      localized: true,
      label: panelText('glossaryTerm.alternatives.label'),
    },
    { name: 'avoid', type: 'textarea', localized: true, label: panelText('glossaryTerm.avoid.label') },
    { name: 'note', type: 'textarea', localized: true, label: panelText('note.label') },
  ],
}
