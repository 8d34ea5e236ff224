/**
 * Guide: an article, written in its source language and translated into others. Each language has its own draft,
 * its own published text and its own moment of publication; slug, country and carriers are shared by all.
 */

import type { CollectionConfig, TextareaFieldValidation, TextFieldSingleValidation } from 'payload'
import { text, textarea } from 'payload/shared'
import { previewAddress } from '@/addresses'
import type { Guide } from '@/payload-types'
import { accessTo, hiddenByRole } from '@/people/access'
import { validator } from '@/people/messages'
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
import { panelLabels, panelText } from '@/text/panel'
import { defaultLanguage, isLanguage, languages } from '@/translation/languages'
import { namesChecks, slugField } from '../fields'
import { rememberFormerAddressOfGuide } from '../former-addresses/remember-former-address'
import { sayable } from '../name-field'
import { asLongAsSaid } from '../prose/references'
import { guideEditor } from './guide-editor'
import { wholeLinks } from './whole-links'

const tagsOf: CacheTagsOf<Guide> = ({ id, country }) => [
  cacheTags.guide(id),
  cacheTags.guidesOfCountry(country),
  cacheTags.guides,
]
const announcing = announces(tagsOf)

const access = accessTo('guides')

/** A reference is written longer than it is read. */
const shortTitle: TextFieldSingleValidation = (value, options) => {
  const given = text(value && asLongAsSaid(value), options)
  return given === true ? validator(sayable)(value, options) : given
}
const shortSummary: TextareaFieldValidation = (value, options) =>
  textarea(value && asLongAsSaid(value), options)

export const guides: CollectionConfig = {
  slug: 'guides',
  labels: panelLabels('guide'),
  access: { ...access, update: withPublishingRight(access.update) },
  disableDuplicate: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'country', 'sourceLanguage', '_status', 'updatedAt'],
    hidden: hiddenByRole('guides'),
    listSearchableFields: ['title', 'slug'],
    group: panelText('group.articles'),
    components: {
      edit: {
        beforeDocumentControls: ['/admin/publishing/previous-text#PreviousTextModal'],
        editMenuItems: [
          '/admin/publishing/previous-text#PreviousTextItem',
          '/admin/publishing/markdown-item#MarkdownItem',
        ],
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
      whenLiveRowChanged(
        publishSharedFields.afterChange,
        rememberFormerAddressOfGuide,
        rememberLastChange,
        ...announcing.afterChange,
      ),
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
      validate: shortTitle,
      label: panelText('title.label'),
      admin: namesChecks,
    },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 300,
      validate: shortSummary,
      label: panelText('guide.summary.label'),
      admin: { ...namesChecks, description: panelText('guide.summary.description') },
    },
    {
      name: 'body',
      type: 'richText',
      required: true,
      localized: true,
      label: panelText('guide.body.label'),
      hooks: { beforeValidate: [wholeLinks] },
      editor: guideEditor,
    },
    { ...slugField(), access: notForTranslators },
    {
      name: 'sourceLanguage',
      type: 'select',
      required: true,
      defaultValue: defaultLanguage,
      label: panelText('guide.sourceLanguage.label'),
      admin: { position: 'sidebar', description: panelText('guide.sourceLanguage.description') },
      access: notForTranslators,
      options: languages.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      name: 'country',
      type: 'relationship',
      relationTo: 'countries',
      required: true,
      index: true,
      label: panelText('country.singular'),
      admin: { position: 'sidebar' },
      access: notForTranslators,
    },
    {
      name: 'carriers',
      type: 'relationship',
      relationTo: 'carriers',
      hasMany: true,
      label: panelText('carrier.plural'),
      admin: { position: 'sidebar' },
      access: notForTranslators,
    },
    {
      name: 'authors',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: panelText('guide.authors.label'),
      admin: { position: 'sidebar' },
      access: notForTranslators,
    },
    {
      name: 'severity',
      type: 'select',
      defaultValue: 'major',
      label: panelText('guide.severity.label'),
      admin: { position: 'sidebar', description: panelText('guide.severity.description') },
      access: notForTranslators,
      options: [
        { value: 'typo', label: panelText('guide.severity.typo') },
        { value: 'minor', label: panelText('guide.severity.minor') },
        { value: 'major', label: panelText('guide.severity.major') },
      ],
    },
  ],
}
