/** Reason: why one of several documents could not be saved, as a sentence for the person who asked. */
import {
  APIError,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type TypeWithID,
  ValidationError,
} from 'payload'
import { messageFor } from '@/people/messages'
import { sentenceFor } from './sentence-for-error'

type Reason = { message: string; status: number; isPublic: boolean }

export function reasonOf(error: unknown, req: PayloadRequest): Reason {
  if (error instanceof ValidationError)
    return { message: ofFields(error), status: error.status, isPublic: true }
  if (error instanceof APIError && error.status !== 500)
    return { message: error.message, status: error.status, isPublic: true }
  const sentence = sentenceFor(error)
  if (sentence && sentence.status !== 500)
    return { message: messageFor(req, sentence.message), status: sentence.status, isPublic: true }
  req.payload.logger.error({ err: error, msg: 'One of several documents could not be saved.' })
  return { message: req.t('error:unknown'), status: 500, isPublic: false }
}

function ofFields({ data }: ValidationError): string {
  return data.errors
    .map(({ label, path, message }) => `${typeof label === 'string' ? label : path}: ${message}`)
    .join(' ')
}

/** As the panel's list names it, or by its number. */
export function nameOf(doc: TypeWithID, { admin, slug }: SanitizedCollectionConfig): string {
  const title = Object.entries(doc).find(([field]) => field === admin.useAsTitle)?.[1]
  return typeof title === 'string' && title ? `“${title}”` : `${slug} ${doc.id}`
}
