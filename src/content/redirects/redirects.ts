/** Redirect: an old address and the one that took its place. Made by itself when a slug changes. */

import type { CollectionConfig } from 'payload'
import type { Redirect } from '@/payload-types'
import { accessTo, hiddenByRole } from '@/people/access'
import { type Validation, validator } from '@/people/messages'
import { announces, type CacheTagsOf } from '@/publishing/announce'
import { cacheTags } from '@/publishing/cache-tags'

const tagsOf: CacheTagsOf<Redirect> = () => [cacheTags.redirects]
const announcing = announces(tagsOf)

/** A path without its language: `/japan/docomo`, `/guides/check-balance-japan`. */
function path(value: string | null | undefined): Validation {
  return (
    /^\/[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(value ?? '') || {
      en: 'Write the path without its language, for example /japan/docomo.',
      zh: '请填写不含语言的路径，例如 /japan/docomo。',
    }
  )
}

export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: { en: 'Redirect', zh: '跳转' }, plural: { en: 'Redirects', zh: '跳转' } },
  access: accessTo('redirects'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
    hidden: hiddenByRole('redirects'),
    group: { en: 'Site', zh: '网站' },
    description: {
      en: 'Old addresses that lead to new ones, in every language. A changed slug adds one by itself.',
      zh: '旧地址跳转到新地址，适用于所有语言。修改网址片段时会自动添加。',
    },
  },
  versions: { maxPerDoc: 30 },
  hooks: { afterChange: announcing.afterChange, afterDelete: announcing.afterDelete },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      label: { en: 'From', zh: '旧地址' },
      validate: validator(path),
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      label: { en: 'To', zh: '新地址' },
      validate: validator(path),
    },
  ],
}
