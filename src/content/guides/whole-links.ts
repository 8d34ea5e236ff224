/**
 * Links of a text when it is saved, whichever way it comes: in the text and in all that its blocks hold. Payload's own
 * hooks of a link do not reach those in blocks.
 */
import type { FieldHook } from 'payload'
import { badRequest } from '@/people/messages'
import { panelText } from '@/text/panel'
import { isForbidden, linkAddress } from '../link-address'
import { isObject, property } from './guide-body'

/** A draft may hold what is no address yet; what a browser would run is kept nowhere. */
export const wholeLinks: FieldHook = ({ value, req }) => {
  for (const fields of linksIn(value)) {
    const address = property(fields, 'url')
    if (typeof address !== 'string' || address === unfinished) continue
    if (isForbidden(address))
      throw badRequest(req, panelText('linkAddress.forbidden', { address: address.slice(0, longest) }))
    Reflect.set(fields, 'url', linkAddress(address) ?? address)
  }
  return value
}

/** What the panel puts into a link until its address is typed. */
const unfinished = 'https://'
const longest = 80

function* linksIn(part: unknown): Generator<object> {
  if (!isObject(part)) return
  const fields = property(part, 'fields')
  const isLink = ['link', 'autolink'].some((type) => type === property(part, 'type'))
  if (isLink && isObject(fields) && property(fields, 'linkType') !== 'internal') yield fields
  for (const inside of Object.values(part)) yield* linksIn(inside)
}
