/**
 * Unknown identity: somebody sent a token, and the database does not say whose it is. Payload takes its holder for a
 * stranger then: refuses what they may do, and shows them the way out. Here, whatever asks who it is fails as any other
 * question to the database does.
 */
import { type AuthStrategy, extractJWT, type Payload } from 'payload'
import { databaseFailures } from '@/database'
import { NoConnection } from '@/database-away'

export function withUnknownIdentities(payload: Payload) {
  payload.authStrategies = payload.authStrategies.map(failsWithDatabase)
}

function failsWithDatabase(strategy: AuthStrategy): AuthStrategy {
  return {
    ...strategy,
    authenticate: async (args) => {
      const { headers, payload, req } = args
      const before = databaseFailures(payload)
      const result = await strategy.authenticate(args)
      if (result.user || databaseFailures(payload) === before || !extractJWT({ headers, payload }))
        return result
      if (!req) return Object.defineProperty(result, 'user', unknown)
      Object.defineProperty(req, 'user', unknown)
      return result
    },
  }
}

const unknown: PropertyDescriptor = {
  get: () => {
    throw new NoConnection('Who is asking is not known, because the database is away.')
  },
  /** Payload sets the nobody that it found. */
  set: () => {},
  configurable: true,
}
