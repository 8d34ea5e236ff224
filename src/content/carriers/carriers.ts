/** Carrier: who runs the line. A network operator, an MVNO or a travel-eSIM brand. */

import type { CollectionConfig } from 'payload'
import { reservedCarrierSlugs } from '@/addresses'
import type { Carrier } from '@/payload-types'
import { accessTo, hiddenByRole } from '@/people/access'
import { validator } from '@/people/messages'
import { announces, type CacheTagsOf } from '@/publishing/announce'
import { cacheTags } from '@/publishing/cache-tags'
import { neededInEnglish, partialDay, row, slugField, webAddress, yesNoUnknown } from '../fields'
import { redirectsOldAddress } from '../redirects/redirect-old-address'
import { englishRowFirst } from './english-row-first'
import { refuseDangerousChange } from './refuse-dangerous-change'
import { uniqueInCountry } from './unique-in-country'

const tagsOf: CacheTagsOf<Carrier> = ({ id, country }) => [
  cacheTags.carrier(id),
  cacheTags.country(country),
  cacheTags.carriers,
]
const announcing = announces(tagsOf)

export const carriers: CollectionConfig = {
  slug: 'carriers',
  labels: { singular: { en: 'Carrier', zh: '运营商' }, plural: { en: 'Carriers', zh: '运营商' } },
  access: accessTo('carriers'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'kind', 'esim', 'prepaid', 'updatedAt'],
    hidden: hiddenByRole('carriers'),
    listSearchableFields: ['name', 'nativeName', 'slug'],
    group: { en: 'Facts', zh: '事实' },
  },
  defaultSort: 'slug',
  versions: { maxPerDoc: 30 },
  hooks: {
    beforeValidate: [englishRowFirst, uniqueInCountry],
    beforeChange: [refuseDangerousChange],
    afterChange: [...announcing.afterChange, redirectsOldAddress('carriers')],
    afterDelete: announcing.afterDelete,
  },
  fields: [
    row(
      {
        name: 'name',
        type: 'text',
        required: true,
        label: { en: 'Name', zh: '名称' },
        admin: {
          width: '50%',
          description: { en: 'As people call it in its country.', zh: '当地人的叫法。' },
        },
      },
      {
        name: 'nativeName',
        type: 'text',
        label: { en: 'Native name', zh: '当地文字名称' },
        admin: { width: '50%' },
      },
    ),
    {
      name: 'country',
      type: 'relationship',
      relationTo: 'countries',
      required: true,
      index: true,
      label: { en: 'Country', zh: '国家/地区' },
      admin: { position: 'sidebar' },
    },
    slugField({ reserved: reservedCarrierSlugs, unique: false }),
    {
      name: 'otherNames',
      type: 'text',
      hasMany: true,
      label: { en: 'Other names', zh: '其他名称' },
      admin: {
        description: {
          en: 'What readers also type: former names, spellings in other scripts.',
          zh: '读者还会输入的名称：旧名、其他文字的写法。',
        },
      },
    },
    row(
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'unknown',
        label: { en: 'Kind', zh: '类型' },
        admin: { width: '33%' },
        options: [
          { value: 'network', label: { en: 'Network', zh: '自有网络' } },
          { value: 'mvno', label: { en: 'MVNO', zh: '虚拟运营商' } },
          { value: 'travel-esim', label: { en: 'Travel eSIM', zh: '旅行 eSIM' } },
          { value: 'unknown', label: { en: 'Not known', zh: '未知' } },
        ],
      },
      yesNoUnknown('esim', { en: 'Sells eSIM', zh: '提供 eSIM' }),
      yesNoUnknown('prepaid', { en: 'Sells prepaid', zh: '提供预付费' }),
    ),
    { name: 'website', type: 'text', label: { en: 'Website', zh: '官网' }, validate: validator(webAddress) },
    {
      name: 'note',
      type: 'textarea',
      localized: true,
      label: { en: 'Note for readers', zh: '给读者的说明' },
    },
    {
      name: 'apps',
      type: 'array',
      label: { en: 'Apps', zh: 'App' },
      labels: { singular: { en: 'app', zh: 'App' }, plural: { en: 'apps', zh: 'App' } },
      fields: [
        { name: 'name', type: 'text', required: true, label: { en: 'Name', zh: '名称' } },
        { name: 'formerNames', type: 'text', hasMany: true, label: { en: 'Former names', zh: '旧名' } },
        row(
          {
            name: 'android',
            type: 'text',
            label: 'Google Play',
            validate: validator(webAddress),
            admin: { width: '50%' },
          },
          {
            name: 'ios',
            type: 'text',
            label: 'App Store',
            validate: validator(webAddress),
            admin: { width: '50%' },
          },
        ),
      ],
    },
    {
      name: 'knownWrong',
      type: 'array',
      label: { en: 'Known wrong', zh: '已知错误' },
      labels: {
        singular: { en: 'wrong fact', zh: '错误信息' },
        plural: { en: 'wrong facts', zh: '错误信息' },
      },
      admin: {
        description: {
          en: 'Numbers, codes and names that circulate for this carrier, and what they really are. Readers are warned; a balance check that uses one is refused.',
          zh: '网上流传的错误号码、代码和名称，以及它们的真实用途。读者会看到提醒；使用这些号码的查询方式会被拒绝。',
        },
      },
      fields: [
        row(
          {
            name: 'value',
            type: 'text',
            required: true,
            label: { en: 'Number, code or name', zh: '号码、代码或名称' },
            admin: { width: '50%' },
          },
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'number',
            label: { en: 'What it is', zh: '类别' },
            admin: { width: '50%' },
            options: [
              { value: 'number', label: { en: 'Number', zh: '号码' } },
              { value: 'code', label: { en: 'Code', zh: '代码' } },
              { value: 'keyword', label: { en: 'SMS keyword', zh: '短信关键词' } },
              { value: 'app-name', label: { en: 'App name', zh: 'App 名称' } },
            ],
          },
        ),
        {
          name: 'claim',
          type: 'text',
          localized: true,
          validate: neededInEnglish,
          label: { en: 'What is claimed', zh: '错误说法' },
        },
        {
          name: 'truth',
          type: 'text',
          localized: true,
          validate: neededInEnglish,
          label: { en: 'What is true', zh: '事实' },
        },
        {
          name: 'source',
          type: 'text',
          label: { en: 'Source', zh: '来源' },
          validate: validator(webAddress),
        },
      ],
    },
    {
      name: 'gone',
      type: 'group',
      label: { en: 'No longer exists', zh: '已停止运营' },
      admin: { position: 'sidebar' },
      fields: [
        {
          name: 'since',
          type: 'text',
          label: { en: 'Since', zh: '自' },
          validate: validator(partialDay),
          admin: {
            description: {
              en: '2026, 2026-02 or 2026-02-04. Empty while it exists.',
              zh: '如 2026、2026-02；仍在运营则留空。',
            },
          },
        },
        {
          name: 'reason',
          type: 'textarea',
          localized: true,
          label: { en: 'Why', zh: '原因' },
          admin: { condition: (_, siblings) => Boolean(siblings?.since) },
        },
        {
          name: 'source',
          type: 'text',
          label: { en: 'Source', zh: '来源' },
          validate: validator(webAddress),
          admin: { condition: (_, siblings) => Boolean(siblings?.since) },
        },
      ],
    },
  ],
}
