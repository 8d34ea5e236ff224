/** Field name: what the panel of this person calls a field; one without a label goes by its name in the data. */
import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

export function fieldName(field: FlattenedField, { i18n }: PayloadRequest): string {
  return 'label' in field && field.label ? String(getTranslation(field.label, i18n)) : field.name
}
