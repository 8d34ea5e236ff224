/** Blocks of a guide: rigid types with named fields. The whole text is localized, so the fields below are not. */
import { InlineToolbarFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { relatedInText, uploadedInText } from './exists-in-text'
import { proseFeatures } from './prose-features'

const prose = lexicalEditor({ features: [...proseFeatures, InlineToolbarFeature()] })

export const balanceCheckBlock: Block = {
  slug: 'balance-check',
  interfaceName: 'BalanceCheckBlock',
  admin: { disableBlockName: true },
  labels: {
    singular: { en: 'Balance check', zh: '查询方式' },
    plural: { en: 'Balance checks', zh: '查询方式' },
  },
  fields: [
    {
      name: 'balanceCheck',
      type: 'relationship',
      relationTo: 'balance-checks',
      required: true,
      validate: relatedInText,
      label: { en: 'Balance check', zh: '查询方式' },
    },
  ],
}

export const comparisonBlock: Block = {
  slug: 'comparison',
  interfaceName: 'ComparisonBlock',
  admin: { disableBlockName: true },
  labels: {
    singular: { en: 'Comparison of carriers', zh: '运营商对比' },
    plural: { en: 'Comparisons', zh: '运营商对比' },
  },
  fields: [
    {
      name: 'carriers',
      type: 'relationship',
      relationTo: 'carriers',
      hasMany: true,
      validate: relatedInText,
      label: { en: 'Carriers', zh: '运营商' },
      admin: {
        description: { en: 'Empty: all carriers of the guide.', zh: '留空则对比本指南的所有运营商。' },
      },
    },
  ],
}

export const noteBlock: Block = {
  slug: 'note',
  interfaceName: 'NoteBlock',
  admin: { disableBlockName: true },
  labels: { singular: { en: 'Note', zh: '提示' }, plural: { en: 'Notes', zh: '提示' } },
  fields: [
    { name: 'title', type: 'text', label: { en: 'Title', zh: '标题' } },
    { name: 'text', type: 'richText', required: true, editor: prose, label: { en: 'Text', zh: '内容' } },
  ],
}

export const questionBlock: Block = {
  slug: 'question',
  interfaceName: 'QuestionBlock',
  admin: { disableBlockName: true },
  labels: {
    singular: { en: 'Question and answer', zh: '问答' },
    plural: { en: 'Questions and answers', zh: '问答' },
  },
  fields: [
    { name: 'question', type: 'text', required: true, label: { en: 'Question', zh: '问题' } },
    { name: 'answer', type: 'richText', required: true, editor: prose, label: { en: 'Answer', zh: '回答' } },
  ],
}

export const stepsBlock: Block = {
  slug: 'steps',
  interfaceName: 'StepsBlock',
  admin: { disableBlockName: true },
  labels: { singular: { en: 'Steps', zh: '步骤' }, plural: { en: 'Steps', zh: '步骤' } },
  fields: [
    { name: 'title', type: 'text', label: { en: 'Title', zh: '标题' } },
    {
      name: 'steps',
      type: 'richText',
      required: true,
      editor: prose,
      label: { en: 'Steps, as a numbered list', zh: '步骤（编号列表）' },
    },
  ],
}

export const pictureBlock: Block = {
  slug: 'picture',
  interfaceName: 'PictureBlock',
  admin: { disableBlockName: true },
  labels: { singular: { en: 'Picture', zh: '图片' }, plural: { en: 'Pictures', zh: '图片' } },
  fields: [
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      required: true,
      validate: uploadedInText,
      label: { en: 'Picture', zh: '图片' },
    },
    { name: 'caption', type: 'text', label: { en: 'Caption', zh: '说明' } },
  ],
}
