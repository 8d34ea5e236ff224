/**
 * Media: a picture with a description. Every picture is drawn anew as WebP before it is kept, so that nothing hidden
 * behind its pixels (script, a place, another file) survives; one that would unpack to too many pixels is refused.
 */

import path from 'node:path'
import type { CollectionConfig } from 'payload'
import type { Settings } from '@/env'
import type { Media } from '@/payload-types'
import { accessTo, hiddenByRole } from '@/people/access'
import { announces, type CacheTagsOf } from '@/publishing/announce'
import { cacheTags } from '@/publishing/cache-tags'
import { panelLabels, panelText } from '@/text/panel'
import { acceptedKinds, acceptedPicture, mostPixels } from './accepted-picture'
import { missingPicture } from './missing-picture'
import { pictureComesAsFile } from './picture-comes-as-file'
import { nameOfPicture } from './picture-name'

const tagsOf: CacheTagsOf<Media> = ({ id }) => [cacheTags.media(id)]
const announcing = announces(tagsOf)

export const media = ({ dataDir }: Pick<Settings, 'dataDir'>): CollectionConfig => ({
  slug: 'media',
  labels: panelLabels('picture'),
  access: accessTo('media'),
  disableDuplicate: true,
  admin: {
    group: panelText('group.articles'),
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    hidden: hiddenByRole('media'),
  },
  versions: { maxPerDoc: 30 },
  upload: {
    staticDir: path.join(dataDir, 'media'),
    // The panel offers these kinds. The star lets others through to the server, which says why they are refused: of
    // several files the panel itself would leave them out without a word.
    mimeTypes: [...acceptedKinds, '*'],
    crop: false,
    focalPoint: false,
    pasteURL: false,
    constructorOptions: { limitInputPixels: mostPixels },
    resizeOptions: { width: 2000, height: 4000, fit: 'inside', withoutEnlargement: true },
    formatOptions: { format: 'webp', options: { quality: 85 } },
    imageSizes: [
      {
        name: 'page',
        width: 720,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 70 } },
      },
    ],
    adminThumbnail: 'page',
    handlers: [missingPicture],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      headers.set('X-Content-Type-Options', 'nosniff')
      return headers
    },
  },
  hooks: {
    beforeOperation: [pictureComesAsFile, acceptedPicture, nameOfPicture],
    afterChange: announcing.afterChange,
    afterDelete: announcing.afterDelete,
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      label: panelText('picture.alt.label'),
      admin: { description: panelText('picture.alt.description') },
    },
  ],
})
