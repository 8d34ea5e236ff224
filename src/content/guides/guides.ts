/**
 * Guide: an article, written in its source language and translated into others. Each language has its own draft,
 * its own published text and its own moment of publication; slug, country and carriers are shared by all.
 */

import type { CollectionConfig } from 'payload'
import { previewAddress } from '@/addresses'
import type { Guide } from '@/payload-types'
import { accessTo, hiddenByRole } from '@/people/access'
import { notForTranslators } from '@/people/rights'
import { announces, type CacheTagsOf } from '@/publishing/announce'
import { cacheTags } from '@/publishing/cache-tags'
import { rememberLastChange } from '@/publishing/last-change'
import { whenLiveRowChanged } from '@/publishing/live-row-changed'
import { readNewestDraft } from '@/publishing/newest-draft'
import { previousText } from '@/publishing/previous-text'
import { publishSharedFields } from '@/publishing/publish-shared-fields'
import { publishedOnly } from '@/publishing/published-only'
import { withPublishingRight } from '@/publishing/publishing-right'
import { refuseUnauthorisedPublishing } from '@/publishing/refuse-unauthorised-publishing'
import { draftUnlessSaid, refuseSeveralWithoutDraft } from '@/publishing/what-a-save-means'
import { defaultLanguage, isLanguage, languages } from '@/translation/languages'
import { slugField } from '../fields'
import { guideEditor } from './guide-editor'

const tagsOf: CacheTagsOf<Guide> = ({ id, country }) => [
  cacheTags.guide(id),
  cacheTags.guidesOfCountry(country),
  cacheTags.guides,
]
const announcing = announces(tagsOf)

const access = accessTo('guides')

export const guides: CollectionConfig = {
  slug: 'guides',
  labels: { singular: { en: 'Guide', zh: '指南' }, plural: { en: 'Guides', zh: '指南' } },
  access: { ...access, update: withPublishingRight(access.update) },
  disableDuplicate: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'country', 'sourceLanguage', '_status', 'updatedAt'],
    hidden: hiddenByRole('guides'),
    listSearchableFields: ['title', 'slug'],
    group: { en: 'Articles', zh: '文章' },
    components: {
      edit: {
        beforeDocumentControls: ['/admin/publishing/previous-text#PreviousTextModal'],
        editMenuItems: ['/admin/publishing/previous-text#PreviousTextItem'],
      },
    },
    livePreview: {
      url: ({ data, locale }) =>
        data?.id ? previewAddress(isLanguage(locale?.code) ? locale.code : defaultLanguage, data.id) : '',
    },
    preview: (doc, { locale }) =>
      doc.id ? previewAddress(isLanguage(locale) ? locale : defaultLanguage, String(doc.id)) : null,
  },
  versions: {
    maxPerDoc: 100,
    drafts: { autosave: { interval: 1500, showSaveDraftButton: true }, localizeStatus: true },
  },
  endpoints: [previousText],
  hooks: {
    beforeOperation: [
      publishedOnly,
      readNewestDraft,
      draftUnlessSaid,
      refuseSeveralWithoutDraft,
      refuseUnauthorisedPublishing,
      publishSharedFields.beforeOperation,
    ],
    beforeChange: [publishSharedFields.beforeChange],
    afterChange: [
      whenLiveRowChanged(publishSharedFields.afterChange, rememberLastChange, ...announcing.afterChange),
    ],
    afterDelete: announcing.afterDelete,
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: { en: 'Title', zh: '标题' },
    },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 300,
      label: { en: 'Summary', zh: '摘要' },
      admin: {
        description: {
          en: 'One or two sentences that already answer the question; search engines show them.',
          zh: '一两句话直接给出答案；搜索引擎会显示它。',
        },
      },
    },
    {
      name: 'body',
      type: 'richText',
      required: true,
      localized: true,
      label: { en: 'Text', zh: '正文' },
      editor: guideEditor,
    },
    { ...slugField(), access: notForTranslators },
    {
      name: 'sourceLanguage',
      type: 'select',
      required: true,
      defaultValue: defaultLanguage,
      label: { en: 'Source language', zh: '原文语言' },
      admin: {
        position: 'sidebar',
        description: {
          en: 'The language it was written in. Changes of slug, country and carriers go live with it.',
          zh: '撰写原文所用的语言。网址片段、国家和运营商的改动随它一起发布。',
        },
      },
      access: notForTranslators,
      options: languages.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      name: 'country',
      type: 'relationship',
      relationTo: 'countries',
      required: true,
      index: true,
      label: { en: 'Country', zh: '国家/地区' },
      admin: { position: 'sidebar' },
      access: notForTranslators,
    },
    {
      name: 'carriers',
      type: 'relationship',
      relationTo: 'carriers',
      hasMany: true,
      label: { en: 'Carriers', zh: '运营商' },
      admin: { position: 'sidebar' },
      access: notForTranslators,
    },
    {
      name: 'authors',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: { en: 'Authors', zh: '作者' },
      admin: { position: 'sidebar' },
      access: notForTranslators,
    },
    {
      name: 'severity',
      type: 'select',
      defaultValue: 'major',
      label: { en: 'Last change', zh: '最近修改' },
      admin: {
        position: 'sidebar',
        description: { en: 'How much it matters to translations.', zh: '对译文的影响程度。' },
      },
      access: notForTranslators,
      options: [
        { value: 'typo', label: { en: 'Spelling', zh: '错别字' } },
        { value: 'minor', label: { en: 'Minor', zh: '小改动' } },
        { value: 'major', label: { en: 'Major', zh: '重要改动' } },
      ],
    },
  ],
}
