/**
 * A GraphQL request that no parser can read reaches no hook of ours, and would be answered with an empty fault; one
 * that is nested too deep would be answered with the parser's own trouble.
 */
import { type Message, panelLanguage } from '@/text/panel'
import { damaged, sentenceFor, tooDeep } from './sentence-for-error'
import { isTooDeep } from './storable'

export type Answer = (request: Request) => Promise<Response>

export function sayUnreadable(answer: Answer): Answer {
  return async (request) => {
    const refuse = (message: Message) => {
      const language = panelLanguage(request.headers.get('accept-language')?.slice(0, 2))
      return Response.json({ errors: [{ message: message[language] }] }, { status: 400 })
    }
    const sent = await sentWith(request.clone())
    if (isTooDeep(sent) || nesting(sent) > mostNesting) return refuse(tooDeep)
    try {
      return await answer(request)
    } catch (error) {
      if (sentenceFor(error)?.message !== damaged) throw error
      return refuse(damaged)
    }
  }
}

/** Brackets open at once in the text of a query: some hundred times what a person writes. */
const mostNesting = 500

async function sentWith(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    return undefined
  }
}

function nesting(sent: unknown): number {
  const query: unknown = typeof sent === 'object' && sent !== null ? Reflect.get(sent, 'query') : undefined
  let [open, most] = [0, 0]
  for (const sign of typeof query === 'string' ? query : '') {
    if ('[{('.includes(sign)) most = Math.max(most, ++open)
    else if (']})'.includes(sign)) open -= 1
  }
  return most
}
