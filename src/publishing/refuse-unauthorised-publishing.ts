/**
 * Publishing needs the right to publish in the language that the request names. Asked before anything is read or
 * written, because a save that is not a draft changes what readers see whatever it sets `_status` to.
 * What touches every language at once (publishing or taking back all) is the desk's alone.
 */
import { type CollectionBeforeOperationHook, Forbidden, type PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { mayPublishEverything, mayPublishLanguage, signedIn } from '@/people/rights'

type Hook = CollectionBeforeOperationHook
type Right = (person: User) => boolean

export const refuseUnauthorisedPublishing: Hook = (hook) => {
  const { args, operation, req, overrideAccess } = hook
  if (overrideAccess) return args
  const needed = rightNeededFor(hook)
  const person = signedIn(req)
  if (needed && !(person && needed(person))) throw new Forbidden(req.t)
  const savesDraft = (operation === 'create' || operation === 'update') && args.draft === true
  return savesDraft ? { ...args, data: asDraft(args.data) } : args
}

function rightNeededFor({ args, operation, req }: Parameters<Hook>[0]): Right | undefined {
  return operation === 'create' || operation === 'update' ? rightToSave(args, req) : undefined
}

type Save = {
  draft?: boolean
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
  publishSpecificLocale?: string
}

function rightToSave(save: Save, req: PayloadRequest): Right | undefined {
  if (save.publishAllLocales || save.unpublishAllLocales) return mayPublishEverything
  if (save.draft === true) return undefined
  return (person) => mayPublishLanguage(person, save.publishSpecificLocale ?? req.locale)
}

/** Payload publishes a draft whose data say so, and copying a public language to another one sends just that. */
function asDraft<Data extends object>(data: Data) {
  return { ...data, _status: 'draft' as const }
}
