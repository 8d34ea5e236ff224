/** What others stand on is not deleted from under them: first they have to go, or to be moved. */
import { APIError, type CollectionBeforeDeleteHook } from 'payload'

type Dependent = { collection: 'carriers' | 'balance-checks' | 'guides'; field: string; name: string }

export function refuseDeleteWhileUsed(...dependents: Dependent[]): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    for (const { collection, field, name } of dependents) {
      const { totalDocs } = await req.payload.count({ collection, where: { [field]: { equals: id } }, req })
      if (totalDocs > 0) {
        const message = `It still has ${totalDocs} ${name}. Move or delete them first.`
        throw new APIError(message, 400, null, true)
      }
    }
  }
}
