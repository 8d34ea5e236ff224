/**
 * A picture comes as a file from the person's machine: never from an address that our server would have to fetch.
 * It is one for all languages, so a translator describes it and does not replace it.
 */
import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { badRequest } from '@/people/messages'
import { signedIn } from '@/people/rights'
import { panelText } from '@/text/panel'

export const pictureComesAsFile: CollectionBeforeOperationHook<'media'> = ({
  operation,
  req,
  overrideAccess,
}) => {
  if (overrideAccess) return
  if (operation === 'create' && !req.file) throw badRequest(req, panelText('picture.missing'))
  if (operation === 'update' && req.file && signedIn(req)?.role === 'translator') throw new Forbidden(req.t)
}
