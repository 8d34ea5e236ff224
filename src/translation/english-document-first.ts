/**
 * English document first: what readers of every language fall back on is there before it is translated. A country or a
 * picture that is made in another language would be read in that one by everybody, and its English text, which is
 * required, could not be seen to be missing. Guides have a source language of their own.
 */
import {
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type Field,
  ValidationError,
} from 'payload'
import { messageFor } from '@/people/messages'
import { panelText } from '@/text/panel'
import { defaultLanguage, isLanguage } from './languages'

declare module 'payload' {
  interface RequestContext {
    /** An article that is imported in another language brings its pictures along: nobody is there to be asked. */
    englishMayFollow?: boolean
  }
}

export function withEnglishFirst(collection: CollectionConfig): CollectionConfig {
  const { fields, hooks, versions } = collection
  const names = fields.flatMap((field) => (isRequiredText(field) ? field.name : []))
  if (names.length === 0 || (typeof versions === 'object' && versions.drafts)) return collection
  return {
    ...collection,
    hooks: { ...hooks, beforeValidate: [...(hooks?.beforeValidate ?? []), asking(names)] },
  }
}

function isRequiredText(field: Field): field is Extract<Field, { type: 'text' | 'textarea' }> {
  if (field.type !== 'text' && field.type !== 'textarea') return false
  return Boolean(field.localized && field.required)
}

function asking(names: string[]): CollectionBeforeValidateHook {
  return ({ collection: { slug }, data, operation, req }) => {
    if (operation !== 'create' || !isLanguage(req.locale) || req.locale === defaultLanguage) return data
    if (req.context.englishMayFollow) return data
    const message = messageFor(req, panelText('translation.englishFirst'))
    const errors = names.map((path) => ({ path, message }))
    throw new ValidationError({ collection: slug, errors, req })
  }
}
