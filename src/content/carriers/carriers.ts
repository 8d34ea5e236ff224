/** Carrier: who runs the line. A network operator, an MVNO or a travel-eSIM brand. */

import type { CollectionConfig } from 'payload'
import { reservedCarrierSlugs } from '@/addresses'
import type { Carrier } from '@/payload-types'
import { accessTo, hiddenByRole } from '@/people/access'
import { validator } from '@/people/messages'
import { announces, type CacheTagsOf } from '@/publishing/announce'
import { cacheTags } from '@/publishing/cache-tags'
import { panelLabels, panelText } from '@/text/panel'
import {
  namesChecks,
  neededInEnglish,
  partialDay,
  row,
  slugField,
  webAddressField,
  yesNoUnknown,
} from '../fields'
import { rememberFormerAddressOfCarrier } from '../former-addresses/remember-former-address'
import { nameField, namesField } from '../name-field'
import { plainText } from '../plain-field'
import { plainSigns } from '../plain-value'
import { optionsOf } from '../vocabulary'
import { englishRowFirst } from './english-row-first'
import { refuseDangerousChange } from './refuse-dangerous-change'
import { uniqueInCountry } from './unique-in-country'
import { carrierKinds, knownWrongKinds } from './vocabularies'

const tagsOf: CacheTagsOf<Carrier> = ({ id, country }) => [
  cacheTags.carrier(id),
  cacheTags.country(country),
  cacheTags.carriers,
]
const announcing = announces(tagsOf)

export const carriers: CollectionConfig = {
  slug: 'carriers',
  labels: panelLabels('carrier'),
  access: accessTo('carriers'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'kind', 'esim', 'prepaid', 'updatedAt'],
    hidden: hiddenByRole('carriers'),
    listSearchableFields: ['name', 'nativeName', 'slug'],
    group: panelText('group.facts'),
  },
  defaultSort: 'slug',
  versions: { maxPerDoc: 30 },
  hooks: {
    beforeValidate: [englishRowFirst, uniqueInCountry],
    beforeChange: [refuseDangerousChange],
    afterChange: [...announcing.afterChange, rememberFormerAddressOfCarrier],
    afterDelete: announcing.afterDelete,
  },
  fields: [
    row(
      nameField({
        name: 'name',
        required: true,
        label: panelText('name.label'),
        admin: { width: '50%', description: panelText('carrier.name.description') },
      }),
      nameField({
        name: 'nativeName',
        label: panelText('carrier.nativeName.label'),
        admin: { width: '50%' },
      }),
    ),
    {
      name: 'country',
      type: 'relationship',
      relationTo: 'countries',
      required: true,
      index: true,
      label: panelText('country.singular'),
      admin: { position: 'sidebar' },
    },
    slugField({ reserved: reservedCarrierSlugs, unique: false }),
    namesField({
      name: 'otherNames',
      label: panelText('otherNames.label'),
      admin: { description: panelText('carrier.otherNames.description') },
    }),
    row(
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'unknown',
        label: panelText('kind.label'),
        admin: { width: '33%' },
        options: optionsOf(carrierKinds),
      },
      yesNoUnknown('esim', panelText('carrier.esim.label')),
      yesNoUnknown('prepaid', panelText('carrier.prepaid.label')),
    ),
    webAddressField({ name: 'website', label: panelText('carrier.website.label') }),
    {
      name: 'note',
      type: 'textarea',
      localized: true,
      label: panelText('carrier.note.label'),
      admin: namesChecks,
    },
    {
      name: 'apps',
      type: 'array',
      label: panelText('carrier.apps.label'),
      labels: panelLabels('carrier.app'),
      fields: [
        nameField({ name: 'name', required: true, label: panelText('name.label') }),
        namesField({ name: 'formerNames', label: panelText('carrier.apps.formerNames.label') }),
        row(
          webAddressField({ name: 'android', label: 'Google Play', admin: { width: '50%' } }),
          webAddressField({ name: 'ios', label: 'App Store', admin: { width: '50%' } }),
        ),
      ],
    },
    {
      name: 'knownWrong',
      type: 'array',
      label: panelText('carrier.knownWrong.label'),
      labels: panelLabels('carrier.wrongFact'),
      admin: { description: panelText('carrier.knownWrong.description') },
      fields: [
        row(
          plainText(plainSigns, {
            name: 'value',
            type: 'text',
            required: true,
            maxLength: 100,
            label: panelText('carrier.knownWrong.value.label'),
            admin: { width: '50%' },
          }),
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'number',
            label: panelText('carrier.knownWrong.kind.label'),
            admin: { width: '50%' },
            options: optionsOf(knownWrongKinds),
          },
        ),
        {
          name: 'claim',
          type: 'text',
          localized: true,
          validate: neededInEnglish,
          label: panelText('carrier.knownWrong.claim.label'),
          admin: namesChecks,
        },
        {
          name: 'truth',
          type: 'text',
          localized: true,
          validate: neededInEnglish,
          label: panelText('carrier.knownWrong.truth.label'),
          admin: namesChecks,
        },
        webAddressField({ name: 'source', label: panelText('source.label') }),
      ],
    },
    {
      name: 'gone',
      type: 'group',
      label: panelText('carrier.gone.label'),
      admin: { position: 'sidebar' },
      fields: [
        {
          name: 'since',
          type: 'text',
          label: panelText('carrier.gone.since.label'),
          validate: validator(partialDay),
          admin: { description: panelText('carrier.gone.since.description') },
        },
        {
          name: 'reason',
          type: 'textarea',
          localized: true,
          label: panelText('carrier.gone.reason.label'),
          admin: { ...namesChecks, condition: (_, siblings) => Boolean(siblings?.since) },
        },
        webAddressField({
          name: 'source',
          label: panelText('source.label'),
          admin: { condition: (_, siblings) => Boolean(siblings?.since) },
        }),
      ],
    },
  ],
}
