/** A GraphQL request that no parser can read reaches no hook of ours, and would be answered with an empty fault. */
import { damaged, sentenceFor } from './sentence-for-error'

type Answer = (request: Request) => Promise<Response>

export function sayUnreadable(answer: Answer): Answer {
  return async (request) => {
    const isChinese = request.headers.get('accept-language')?.startsWith('zh')
    try {
      return await answer(request)
    } catch (error) {
      if (sentenceFor(error)?.message !== damaged) throw error
      return Response.json({ errors: [{ message: isChinese ? damaged.zh : damaged.en }] }, { status: 400 })
    }
  }
}
