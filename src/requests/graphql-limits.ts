/**
 * GraphQL is for people who are signed in, and for documents of a bounded size. Both are looked at before Payload sees
 * the request: its own rules walk a document as often as its fragments are spread, so that one of 790 bytes kept a
 * processor for 15 seconds. Nobody signed in, nothing read.
 */
import { type DocumentNode, GraphQLError, parse } from 'graphql'
import { executeAuthStrategies, getPayload, type SanitizedConfig } from 'payload'
import { type Message, panelLanguage, panelText } from '@/text/panel'
import { isBag } from './bag'
import { documentSize } from './document-size'
import { type Answer, sayUnreadable } from './unreadable-request'

/** Tokens bound the parser, and with it how deep anything can be nested; the rest is counted after spreading. */
export const mostTokens = 2_000
const most = { selections: 300, aliases: 10, depth: 10 }

/** The handlers of the address. `answer`: Payload's, which takes POST alone. */
export function graphqlForPeople(config: Promise<SanitizedConfig>, answer: Answer) {
  const signedIn = (handle: Answer): Answer => {
    return async (request) =>
      (await isSignedIn(config, request)) ? handle(request) : refusal(request, 401, signInFirst)
  }
  return {
    GET: signedIn(async (request) => refusal(request, 405, sendByPost)),
    POST: signedIn(sayUnreadable(withinLimits(answer))),
  }
}

const signInFirst = panelText('graphql.signInFirst')
const sendByPost = panelText('graphql.sendByPost')

async function isSignedIn(config: Promise<SanitizedConfig>, { headers }: Request): Promise<boolean> {
  const payload = await getPayload({ config })
  const { user } = await executeAuthStrategies({ headers, payload, isGraphQL: true })
  return user !== null
}

/** A body can be read once, so Payload gets a request of its own. */
function withinLimits(answer: Answer): Answer {
  return async (request) => {
    if (!isJson(request)) return refusal(request, 415, sendByPost)
    const body = await request.text()
    const problem = problemOf(body)
    if (problem) return refusal(request, 400, problem)
    const { url, method, headers, signal } = request
    return answer(new Request(url, { method, headers, signal, body }))
  }
}

/** Payload would read a form with its files before it says that it takes none. */
function isJson({ headers }: Request): boolean {
  return headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json'
}

/** Throws SyntaxError where the body is no JSON. */
function problemOf(body: string): Message | undefined {
  const sent: unknown = JSON.parse(body)
  if (!isBag(sent) || typeof sent.query !== 'string') return panelText('graphql.oneDocument')
  const document = parsed(sent.query)
  return document instanceof GraphQLError ? inAnyLanguage(document.message) : excess(document)
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: mostTokens, noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

function inAnyLanguage(sentence: string): Message {
  return { en: sentence, zh: sentence }
}

function excess(document: DocumentNode): Message | undefined {
  const size = documentSize(document)
  if (size.selections > most.selections)
    return panelText('graphql.tooManySelections', { most: most.selections })
  if (size.aliases > most.aliases) return panelText('graphql.tooManyAliases', { most: most.aliases })
  if (size.depth > most.depth) return panelText('graphql.tooDeep', { most: most.depth })
}

/** In GraphQL's own shape. */
function refusal({ headers }: Request, status: 400 | 401 | 405 | 415, message: Message): Response {
  const language = panelLanguage(headers.get('accept-language')?.slice(0, 2))
  const errors = [{ message: message[language] }]
  return Response.json({ errors }, { status, headers: hints[status] })
}

const hints = {
  400: {},
  401: { 'www-authenticate': 'JWT' },
  405: { allow: 'POST, OPTIONS' },
  415: { accept: 'application/json' },
}
