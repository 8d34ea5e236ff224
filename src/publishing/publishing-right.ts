/**
 * Publishing right, as the panel asks for it: "may this person save with the status published?" Its answer decides
 * whether the panel shows the button. `refuse-unauthorised-publishing` is what really stands in the way.
 */
import type { Access } from 'payload'
import { mayPublishLanguage, signedIn } from '@/people/rights'

export function withPublishingRight(update: Access): Access {
  return (args) => {
    const person = signedIn(args.req)
    const mayPublish = person && mayPublishLanguage(person, args.req.locale)
    return args.data?._status === 'published' && !mayPublish ? false : update(args)
  }
}
