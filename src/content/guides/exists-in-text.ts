/**
 * Records that the blocks of a text name have to exist when the text is published. Payload would ask for each block by
 * itself, and read the whole record: for a guide with ten balance checks that was a third of its publication. Here all
 * of a text are asked about at the first block, in one query.
 */
import type { PayloadRequest, RelationshipFieldValidation, UploadFieldValidation } from 'payload'
import { relationship, upload } from 'payload/shared'
import { messageFor } from '@/people/messages'
import { isBag } from '@/requests/bag'
import { missingRecords } from '@/requests/related-records'
import { idIn } from '@/requests/value-shapes'
import { panelText } from '@/text/panel'

export const relatedInText: RelationshipFieldValidation = async (value, options) => {
  const isValid = await relationship(value, { ...options, filterOptions: undefined })
  return isValid === true && options.event !== 'onChange' ? existing(value, options) : isValid
}

export const uploadedInText: UploadFieldValidation = async (value, options) => {
  const isValid = await upload(value, { ...options, filterOptions: undefined })
  return isValid === true && options.event !== 'onChange' ? existing(value, options) : isValid
}

/** `name`, `relationTo`: of the field. `data`: the document that the text stands in. */
type Field = { name?: string; relationTo: string | string[]; data: unknown; req: PayloadRequest }

/** Whether a record exists, by its collection and id, as far as one request has asked. */
const answers = new WeakMap<PayloadRequest, Map<string, boolean>>()

async function existing(value: unknown, { name = '', relationTo, data, req }: Field): Promise<string | true> {
  const to = String(relationTo)
  const ids = idsOf(value, to)
  const known = answers.get(req) ?? new Map<string, boolean>()
  answers.set(req, known)
  if (ids.some((id) => !known.has(`${to} ${id}`))) {
    const all = [...new Set([...ids, ...idsUnder(name, data, to)])]
    const missing = await missingRecords(
      all.map((id) => ({ to, id })),
      req,
    )
    for (const id of all) known.set(`${to} ${id}`, !missing.has(`${to} ${id}`))
  }
  const lost = ids.find((id) => !known.get(`${to} ${id}`))
  return lost === undefined || sayMissing(lost, req)
}

function sayMissing(id: number, req: PayloadRequest): string {
  return messageFor(req, panelText('value.missingInText', { id }))
}

function idsOf(value: unknown, to: string): number[] {
  return [value].flat().flatMap((one) => idIn(one, to) ?? [])
}

/** Everywhere in a document, its texts with all their blocks included. */
function idsUnder(name: string, value: unknown, to: string): number[] {
  if (Array.isArray(value)) return value.flatMap((one) => idsUnder(name, one, to))
  if (!isBag(value)) return []
  return Object.entries(value).flatMap(([key, one]) =>
    key === name ? idsOf(one, to) : idsUnder(name, one, to),
  )
}
