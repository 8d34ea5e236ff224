/** Blocks of a guide: rigid types with named fields. The whole text is localized, so the fields below are not. */
import { BlocksFeature, InlineToolbarFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { panelLabels, panelText } from '@/text/panel'
import { parts, referenceSlug } from '../prose/references'
import { relatedInText, uploadedInText } from './exists-in-text'
import { proseFeatures } from './prose-features'

/** The code of a check inside a sentence: what the check says, whenever it is read. */
export const checkReferenceBlock: Block = {
  slug: referenceSlug,
  interfaceName: 'CheckReferenceBlock',
  admin: { components: { Label: '/admin/balance-checks/reference-label#ReferenceLabel' } },
  labels: panelLabels('referenceBlock'),
  fields: [
    {
      name: 'balanceCheck',
      type: 'relationship',
      relationTo: 'balance-checks',
      required: true,
      validate: relatedInText,
      label: panelText('balanceCheck.singular'),
    },
    {
      name: 'part',
      type: 'select',
      label: panelText('referenceBlock.part.label'),
      admin: { description: panelText('referenceBlock.part.description') },
      options: parts.map((value) => ({ value, label: panelText(`referenceBlock.part.${value}`) })),
    },
  ],
}

const prose = lexicalEditor({
  features: [
    ...proseFeatures,
    InlineToolbarFeature(),
    BlocksFeature({ inlineBlocks: [checkReferenceBlock] }),
  ],
})

export const balanceCheckBlock: Block = {
  slug: 'balance-check',
  interfaceName: 'BalanceCheckBlock',
  admin: { disableBlockName: true },
  labels: panelLabels('balanceCheck'),
  fields: [
    {
      name: 'balanceCheck',
      type: 'relationship',
      relationTo: 'balance-checks',
      required: true,
      validate: relatedInText,
      label: panelText('balanceCheck.singular'),
    },
  ],
}

export const comparisonBlock: Block = {
  slug: 'comparison',
  interfaceName: 'ComparisonBlock',
  admin: { disableBlockName: true },
  labels: panelLabels('comparisonBlock'),
  fields: [
    {
      name: 'carriers',
      type: 'relationship',
      relationTo: 'carriers',
      hasMany: true,
      validate: relatedInText,
      label: panelText('carrier.plural'),
      admin: { description: panelText('comparisonBlock.carriers.description') },
    },
  ],
}

export const noteBlock: Block = {
  slug: 'note',
  interfaceName: 'NoteBlock',
  admin: { disableBlockName: true },
  labels: panelLabels('noteBlock'),
  fields: [
    { name: 'title', type: 'text', label: panelText('title.label') },
    {
      name: 'text',
      type: 'richText',
      required: true,
      editor: prose,
      label: panelText('noteBlock.text.label'),
    },
  ],
}

export const questionBlock: Block = {
  slug: 'question',
  interfaceName: 'QuestionBlock',
  admin: { disableBlockName: true },
  labels: panelLabels('questionBlock'),
  fields: [
    { name: 'question', type: 'text', required: true, label: panelText('questionBlock.question.label') },
    {
      name: 'answer',
      type: 'richText',
      required: true,
      editor: prose,
      label: panelText('questionBlock.answer.label'),
    },
  ],
}

export const stepsBlock: Block = {
  slug: 'steps',
  interfaceName: 'StepsBlock',
  admin: { disableBlockName: true },
  labels: panelLabels('stepsBlock'),
  fields: [
    { name: 'title', type: 'text', label: panelText('title.label') },
    {
      name: 'steps',
      type: 'richText',
      required: true,
      editor: prose,
      label: panelText('stepsBlock.steps.label'),
    },
  ],
}

export const pictureBlock: Block = {
  slug: 'picture',
  interfaceName: 'PictureBlock',
  admin: { disableBlockName: true },
  labels: panelLabels('picture'),
  fields: [
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      required: true,
      validate: uploadedInText,
      label: panelText('picture.singular'),
    },
    { name: 'caption', type: 'text', label: panelText('pictureBlock.caption.label') },
  ],
}
