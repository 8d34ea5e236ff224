/** Country: where the reader is. ISO 3166-1 alpha-2 code; `ZZ` stands for travel eSIMs that belong to no country. */

import type { CollectionConfig } from 'payload'
import { reservedCountrySlugs } from '@/addresses'
import type { Country } from '@/payload-types'
import { accessTo, hiddenByRole } from '@/people/access'
import { validator } from '@/people/messages'
import { announces, type CacheTagsOf } from '@/publishing/announce'
import { cacheTags } from '@/publishing/cache-tags'
import { slugField, webAddress } from '../fields'
import { phoneNumber } from '../phone-number'
import { redirectsOldAddress } from '../redirects/redirect-old-address'
import { refuseNumbersInUse } from './refuse-numbers-in-use'

const tagsOf: CacheTagsOf<Country> = ({ id }) => [cacheTags.country(id), cacheTags.countries]
const announcing = announces(tagsOf)
const isReal = (data: Partial<Country>) => data.code !== 'ZZ'

export const countries: CollectionConfig = {
  slug: 'countries',
  labels: { singular: { en: 'Country', zh: '国家/地区' }, plural: { en: 'Countries', zh: '国家/地区' } },
  access: accessTo('countries'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'callingCode', 'updatedAt'],
    hidden: hiddenByRole('countries'),
    listSearchableFields: ['name', 'code', 'slug', 'callingCode'],
    group: { en: 'Facts', zh: '事实' },
  },
  defaultSort: 'slug',
  versions: { maxPerDoc: 30 },
  hooks: {
    beforeChange: [refuseNumbersInUse],
    afterChange: [...announcing.afterChange, redirectsOldAddress('countries')],
    afterDelete: announcing.afterDelete,
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      label: { en: 'Name', zh: '名称' },
    },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      label: { en: 'Country code', zh: '国家/地区代码' },
      admin: {
        description: { en: 'ISO 3166-1, two capital letters.', zh: 'ISO 3166-1，两个大写字母。' },
        position: 'sidebar',
      },
      validate: validator(
        (value: string | null | undefined) =>
          /^[A-Z]{2}$/.test(value ?? '') || {
            en: 'Write the two capital letters of ISO 3166-1, for example KR.',
            zh: '请填写 ISO 3166-1 的两个大写字母，例如 KR。',
          },
      ),
    },
    slugField({ reserved: reservedCountrySlugs }),
    {
      name: 'otherNames',
      type: 'text',
      hasMany: true,
      label: { en: 'Other names', zh: '其他名称' },
      admin: {
        description: {
          en: 'What readers also type. Names in our languages and in its own are known already.',
          zh: '读者还会输入的名称。各语言及当地语言的名称已自动收录。',
        },
      },
    },
    {
      name: 'callingCode',
      type: 'text',
      label: { en: 'Calling code', zh: '国际区号' },
      admin: { position: 'sidebar', condition: isReal },
      validate: validator(
        (value: string | null | undefined) =>
          !value ||
          /^\+\d{1,6}$/.test(value) || {
            en: 'Write it with a plus sign, for example +82.',
            zh: '请带加号填写，例如 +82。',
          },
      ),
    },
    {
      name: 'currency',
      type: 'text',
      label: { en: 'Currency', zh: '货币' },
      admin: { position: 'sidebar', condition: isReal },
      validate: validator(
        (value: string | null | undefined) =>
          !value ||
          /^[A-Z]{3}$/.test(value) || {
            en: 'Write the three capital letters of ISO 4217, for example KRW.',
            zh: '请填写 ISO 4217 的三个大写字母，例如 KRW。',
          },
      ),
    },
    {
      name: 'languages',
      type: 'text',
      hasMany: true,
      label: { en: 'Languages of its carriers', zh: '运营商使用的语言' },
      admin: { position: 'sidebar', condition: isReal },
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      label: { en: 'Summary', zh: '简介' },
      admin: {
        description: {
          en: 'One or two sentences under the heading of its page.',
          zh: '页面标题下的一两句话。',
        },
      },
    },
    {
      name: 'emergencyNumbers',
      type: 'array',
      label: { en: 'Emergency numbers', zh: '紧急电话' },
      labels: { singular: { en: 'number', zh: '号码' }, plural: { en: 'numbers', zh: '号码' } },
      admin: {
        condition: isReal,
        description: {
          en: 'No balance check may ever send a reader to one of these numbers.',
          zh: '任何查询方式都不得使用这些号码。',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'number',
              type: 'text',
              required: true,
              label: { en: 'Number', zh: '号码' },
              validate: validator(phoneNumber),
            },
            {
              name: 'service',
              type: 'select',
              required: true,
              label: { en: 'Service', zh: '服务' },
              options: [
                { value: 'general', label: { en: 'All services', zh: '综合' } },
                { value: 'police', label: { en: 'Police', zh: '警察' } },
                { value: 'ambulance', label: { en: 'Ambulance', zh: '急救' } },
                { value: 'fire', label: { en: 'Fire', zh: '消防' } },
                { value: 'coast-guard', label: { en: 'Coast guard', zh: '海上救援' } },
                { value: 'mountain-rescue', label: { en: 'Mountain rescue', zh: '山地救援' } },
                { value: 'gas', label: { en: 'Gas leak', zh: '燃气' } },
                { value: 'disaster', label: { en: 'Disaster', zh: '灾害' } },
                { value: 'other', label: { en: 'Other', zh: '其他' } },
              ],
            },
          ],
        },
        {
          name: 'source',
          type: 'text',
          label: { en: 'Source', zh: '来源' },
          validate: validator(webAddress),
        },
        {
          name: 'sourceKind',
          type: 'select',
          defaultValue: 'third-party',
          label: { en: 'Kind of source', zh: '来源类型' },
          options: [
            { value: 'official', label: { en: 'Official', zh: '官方' } },
            { value: 'dataset', label: { en: 'Data set', zh: '数据集' } },
            { value: 'third-party', label: { en: 'Third party', zh: '第三方' } },
          ],
        },
      ],
    },
  ],
}
