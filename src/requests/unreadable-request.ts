/** A GraphQL request that no parser can read reaches no hook of ours, and would be answered with an empty fault. */
import { panelLanguage } from '@/text/panel'
import { damaged, sentenceFor } from './sentence-for-error'

export type Answer = (request: Request) => Promise<Response>

export function sayUnreadable(answer: Answer): Answer {
  return async (request) => {
    const language = panelLanguage(request.headers.get('accept-language')?.slice(0, 2))
    try {
      return await answer(request)
    } catch (error) {
      if (sentenceFor(error)?.message !== damaged) throw error
      return Response.json({ errors: [{ message: damaged[language] }] }, { status: 400 })
    }
  }
}
