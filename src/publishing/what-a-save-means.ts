/**
 * What a save of a guide means is said by whoever sends it: `draft=true` keeps a draft, `_status` publishes a language
 * or takes it back. Payload reads a save that says neither as a change of what readers get, and puts the newest draft
 * there, whose status may take the page down. Here it is a draft, and so is what saves itself (`autosave`).
 */
import type { CollectionBeforeOperationHook } from 'payload'
import { badRequest } from '@/people/messages'
import { panelText } from '@/text/panel'

type Hook = CollectionBeforeOperationHook
type Save = {
  autosave?: boolean
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
  publishSpecificLocale?: string
}

export const draftUnlessSaid: Hook = ({ args, operation }) => {
  if (operation !== 'update' || args.draft === true) return args
  const save: Save = args
  if (save.publishSpecificLocale) return { ...args, autosave: false, data: published(args.data) }
  const status = statusIn(args.data)
  const isSaid = save.publishAllLocales || save.unpublishAllLocales || status
  const publishes = isSaid && status !== 'draft'
  if (!isSaid || (save.autosave && !publishes)) return { ...args, draft: true }
  // An autosave is written over the one before it, here without the drafts of the other languages.
  return { ...args, autosave: false }
}

function statusIn(data: object): unknown {
  return '_status' in data ? data._status : undefined
}

function published<Data extends object>(data: Data) {
  return { ...data, _status: 'published' as const }
}

/** Only the endpoint `several-at-once` may: Payload starts from the rows that readers get, and newer drafts are gone. */
export const refuseSeveralWithoutDraft: Hook = ({ args, operation, req }) => {
  if (operation !== 'update' || ('id' in args && args.id !== undefined) || args.draft === true) return args
  throw badRequest(req, panelText('several.guidesOneByOne'))
}
