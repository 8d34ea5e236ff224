/** Country: where the reader is. ISO 3166-1 alpha-2 code; `ZZ` stands for travel eSIMs that belong to no country. */

import type { CollectionConfig } from 'payload'
import { reservedCountrySlugs } from '@/addresses'
import type { Country } from '@/payload-types'
import { accessTo, hiddenByRole } from '@/people/access'
import { validator } from '@/people/messages'
import { announces, type CacheTagsOf } from '@/publishing/announce'
import { cacheTags } from '@/publishing/cache-tags'
import { panelLabels, panelText } from '@/text/panel'
import { namesChecks, slugField, webAddressField } from '../fields'
import { rememberFormerAddressOfCountry } from '../former-addresses/remember-former-address'
import { nameField, namesField } from '../name-field'
import { phoneNumber } from '../phone-number'
import { plainText } from '../plain-field'
import { plainNumber, plainSigns } from '../plain-value'
import { optionsOf } from '../vocabulary'
import { refuseNumbersInUse } from './refuse-numbers-in-use'
import { isTravelEsims } from './travel-esims'
import { emergencyServices, emergencySourceKinds } from './vocabularies'

const tagsOf: CacheTagsOf<Country> = ({ id }) => [cacheTags.country(id), cacheTags.countries]
const announcing = announces(tagsOf)
const isReal = (data: Partial<Country>) => !isTravelEsims(data)

export const countries: CollectionConfig = {
  slug: 'countries',
  labels: panelLabels('country'),
  access: accessTo('countries'),
  disableDuplicate: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'callingCode', 'updatedAt'],
    hidden: hiddenByRole('countries'),
    listSearchableFields: ['name', 'code', 'slug', 'callingCode'],
    group: panelText('group.facts'),
  },
  defaultSort: 'slug',
  versions: { maxPerDoc: 30 },
  hooks: {
    beforeChange: [refuseNumbersInUse],
    afterChange: [...announcing.afterChange, rememberFormerAddressOfCountry],
    afterDelete: announcing.afterDelete,
  },
  fields: [
    nameField({ name: 'name', required: true, localized: true, label: panelText('name.label') }),
    plainText(plainSigns, {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      label: panelText('country.code.label'),
      admin: { description: panelText('country.code.description'), position: 'sidebar' },
      validate: validator(
        (value: string | null | undefined) =>
          /^[A-Z]{2}$/.test(value ?? '') || panelText('country.code.refusal'),
      ),
    }),
    slugField({ reserved: reservedCountrySlugs }),
    namesField({
      name: 'otherNames',
      label: panelText('otherNames.label'),
      admin: { description: panelText('country.otherNames.description') },
    }),
    plainText(plainNumber, {
      name: 'callingCode',
      type: 'text',
      label: panelText('country.callingCode.label'),
      admin: { position: 'sidebar', condition: isReal },
      validate: validator(
        (value: string | null | undefined) =>
          !value || /^\+\d{1,6}$/.test(value) || panelText('country.callingCode.refusal'),
      ),
    }),
    plainText(plainSigns, {
      name: 'currency',
      type: 'text',
      label: panelText('country.currency.label'),
      admin: { position: 'sidebar', condition: isReal },
      validate: validator(
        (value: string | null | undefined) =>
          !value || /^[A-Z]{3}$/.test(value) || panelText('country.currency.refusal'),
      ),
    }),
    {
      name: 'languages',
      type: 'text',
      hasMany: true,
      label: panelText('country.languages.label'),
      admin: { position: 'sidebar', condition: isReal },
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      label: panelText('country.summary.label'),
      admin: { ...namesChecks, description: panelText('country.summary.description') },
    },
    {
      name: 'emergencyNumbers',
      type: 'array',
      label: panelText('country.emergencyNumbers.label'),
      labels: panelLabels('emergencyNumber'),
      admin: { condition: isReal, description: panelText('country.emergencyNumbers.description') },
      fields: [
        {
          type: 'row',
          fields: [
            plainText(plainNumber, {
              name: 'number',
              type: 'text',
              required: true,
              label: panelText('number.label'),
              validate: validator(phoneNumber),
            }),
            {
              name: 'service',
              type: 'select',
              required: true,
              label: panelText('country.emergencyNumbers.service.label'),
              options: optionsOf(emergencyServices),
            },
          ],
        },
        webAddressField({ name: 'source', label: panelText('source.label') }),
        {
          name: 'sourceKind',
          type: 'select',
          defaultValue: 'third-party',
          label: panelText('country.emergencyNumbers.sourceKind.label'),
          options: optionsOf(emergencySourceKinds),
        },
      ],
    },
  ],
}
