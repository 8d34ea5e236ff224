/**
 * Every refusal and every fault answers with a sentence in the person's language, over REST and over GraphQL. Payload
 * asks these hooks last; of several documents changed at once, it hides what it does not know.
 */
import { sql } from '@payloadcms/db-postgres'
import { GraphQLError } from 'graphql'
import {
  type AfterErrorHook,
  type CollectionAfterOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { transactionOf } from '@/database'
import { badRequest, messageFor } from '@/people/messages'
import { panelText } from '@/text/panel'
import { fieldLabel } from './field-label'
import { ourFault, sentenceFor } from './sentence-for-error'

export const speakOfErrors: AfterErrorHook = ({ error, req, result, graphqlResult }) => {
  const thrown: unknown = error instanceof GraphQLError ? error.originalError : error
  if (thrown instanceof ValidationError) {
    const message = invalidFields(thrown, req)
    if (graphqlResult) return { graphqlResult: { ...graphqlResult, message } }
    const { name, data } = thrown
    return result && { response: { errors: [{ name, data, message }] } }
  }
  const sentence = sentenceFor(error)
  if (!sentence) return
  const message = messageFor(req, sentence.message)
  const { status } = sentence
  if (!graphqlResult) return result && { status, response: { errors: [{ message }] } }
  const extensions = { ...graphqlResult.extensions, statusCode: status }
  return { graphqlResult: { ...graphqlResult, message, extensions } }
}

/** Payload names the fields in English, or not at all, where it was not told the language. */
function invalidFields({ data, message }: ValidationError, { i18n, payload, t }: PayloadRequest): string {
  const errors: { label?: unknown; path?: unknown }[] = Array.isArray(data?.errors) ? data.errors : []
  if (errors.length === 0) return message
  const collection = payload.config.collections.find(({ slug }) => slug === data?.collection)
  const names = errors.map(({ label, path }) =>
    typeof label === 'string' ? label : (fieldLabel(String(path), i18n.language, collection) ?? String(path)),
  )
  return `${t('error:followingFieldsInvalid', { count: errors.length })} ${names.join(', ')}`
}

/**
 * Several documents share one transaction, and what the database itself refused takes all of them along: then it may
 * not read as if some had been saved.
 */
export const speakOfEach: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if ((operation !== 'update' && operation !== 'delete') || !('errors' in result)) return result
  const errors = result.errors.map((error) =>
    error.isPublic ? error : { ...error, isPublic: true, message: messageFor(req, ourFault) },
  )
  const [first] = errors
  if (!first) return result
  const database = await transactionOf(req)
  await database.execute(sql`select 1`).catch(() => {
    throw badRequest(req, panelText('several.noneSaved', { message: first.message }))
  })
  return { ...result, errors }
}
