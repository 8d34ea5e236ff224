/**
 * Redirect: an address that no page has, and the one to go to instead. People enter them; a renamed country, carrier or
 * guide is found by its former addresses and needs none.
 */

import type { CollectionConfig } from 'payload'
import type { Redirect } from '@/payload-types'
import { accessTo, hiddenByRole } from '@/people/access'
import { type Validation, validator } from '@/people/messages'
import { announces, type CacheTagsOf } from '@/publishing/announce'
import { cacheTags } from '@/publishing/cache-tags'
import { panelLabels, panelText } from '@/text/panel'
import { refuseLoops } from './refuse-loops'

const tagsOf: CacheTagsOf<Redirect> = () => [cacheTags.redirects]
const announcing = announces(tagsOf)

/** A path without its language: `/japan/docomo`, `/guides/check-balance-japan`. */
function path(value: string | null | undefined): Validation {
  return /^\/[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(value ?? '') || panelText('redirect.path.refusal')
}

export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: panelLabels('redirect'),
  access: accessTo('redirects'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
    hidden: hiddenByRole('redirects'),
    group: panelText('group.site'),
    description: panelText('redirect.description'),
  },
  versions: { maxPerDoc: 30 },
  hooks: {
    beforeChange: [refuseLoops],
    afterChange: announcing.afterChange,
    afterDelete: announcing.afterDelete,
  },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      label: panelText('redirect.from.label'),
      validate: validator(path),
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      label: panelText('redirect.to.label'),
      validate: validator(path),
    },
  ],
}
