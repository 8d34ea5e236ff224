/** What others stand on is not deleted from under them: first they have to go, or to be moved. */
import type { CollectionBeforeDeleteHook } from 'payload'
import { type Message, refusal } from '@/people/said-to'

type Dependent = { collection: 'carriers' | 'balance-checks' | 'guides'; field: string; name: Message }

export function refuseDeleteWhileUsed(...dependents: Dependent[]): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    for (const { collection, field, name } of dependents) {
      const { totalDocs } = await req.payload.count({ collection, where: { [field]: { equals: id } }, req })
      if (totalDocs > 0) {
        throw refusal(req, {
          en: `It still has ${totalDocs} ${name.en}. Move or delete them first.`,
          zh: `它还有 ${totalDocs} 个${name.zh}。请先移走或删除。`,
        })
      }
    }
  }
}
