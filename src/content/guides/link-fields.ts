/** Fields of a link in a text. Its address leads where a reader may go; `whole-links.ts` completes it on saving. */
import type { Field, FieldAffectingData, TextFieldSingleValidation } from 'payload'
import { messageFor } from '@/people/messages'
import { isBag } from '@/requests/bag'
import { panelText } from '@/text/panel'
import { linkAddress } from '../link-address'

/** Without Payload's own hook, which writes what it does not know as an address in percent signs. */
export function withWholeAddress(field: FieldAffectingData): Field | FieldAffectingData {
  if (!('name' in field) || field.name !== 'url') return field
  return Object.assign({}, field, { hooks: {}, validate: leadsSomewhere })
}

const leadsSomewhere: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const isInternal = isBag(siblingData) && siblingData.linkType === 'internal'
  return (
    isInternal ||
    linkAddress(value ?? '') !== undefined ||
    messageFor(req, panelText('linkAddress.incomplete'))
  )
}
