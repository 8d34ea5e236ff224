/**
 * A save is in one language and leaves the texts of the others. So whoever sends a text names its language: what comes
 * without one would silently become English. And a list whose rows hold texts comes with the rows' ids.
 */
import type { CollectionBeforeOperationHook, CollectionConfig, PayloadRequest } from 'payload'
import { fieldName } from '@/people/field-name'
import { badRequest } from '@/people/messages'
import { findNewestDraft } from '@/publishing/newest-draft'
import { panelText } from '@/text/panel'
import { isLanguage } from './languages'
import { listLosingTexts, sendsRowsWithoutIds, sendsTexts } from './rows-with-texts'

export function preservesOtherLanguages(collection: CollectionConfig): CollectionConfig {
  const beforeOperation = [
    ...(collection.hooks?.beforeOperation ?? []),
    refuseUnnamedLanguage,
    refuseRowsWithoutIds,
  ]
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
}

type Hook = CollectionBeforeOperationHook

/** GraphQL is asked by a rule of its own (`name-language-in-graphql`): here its languages are settled already. */
const refuseUnnamedLanguage: Hook = ({ args, collection, operation, req, overrideAccess }) => {
  if (overrideAccess || req.payloadAPI !== 'REST') return args
  if (operation !== 'create' && operation !== 'update') return args
  // The status of a draft says nothing of its own.
  const sent = args.draft === true ? { ...args.data, _status: undefined } : args.data
  if (!sendsTexts(collection.flattenedFields, sent) || isLanguage(languageNamedIn(req))) return args
  throw badRequest(req, panelText('translation.nameLanguage'))
}

export function languageNamedIn({
  query,
  searchParams,
}: Pick<PayloadRequest, 'query' | 'searchParams'>): unknown {
  return query?.locale ?? query?.publishSpecificLocale ?? searchParams?.get('locale')
}

const refuseRowsWithoutIds: Hook = async ({ args, collection, operation, req }) => {
  if (
    operation !== 'update' ||
    !('id' in args) ||
    !sendsRowsWithoutIds(collection.flattenedFields, args.data)
  )
    return args
  const stored = await storedDocument(collection, Number(args.id), req)
  const list = stored && listLosingTexts(collection.flattenedFields, args.data, stored, req.locale ?? '')
  if (!list) return args
  const name = fieldName(list, req)
  throw badRequest(req, panelText('translation.rowsWithoutIds', { name }))
}

type Config = Parameters<Hook>[0]['collection']

function storedDocument(config: Config, id: number, req: PayloadRequest) {
  return config.versions?.drafts
    ? findNewestDraft(config.slug, id, req)
    : req.payload.db.findOne<Record<string, unknown> & { id: number }>({
        collection: config.slug,
        where: { id: { equals: id } },
        req,
      })
}
