/**
 * One sign-in at a time for each account. Payload reads a person with all sessions, adds one and writes everything
 * back: of two sign-ins at the same moment one is lost, and its holder is a stranger a second later (measured). So
 * sign-ins and renewals of one account wait for each other in this process. On two instances at once they still race.
 */
import type { CollectionBeforeOperationHook, PayloadHandler, PayloadRequest, SanitizedConfig } from 'payload'

const paths = ['/login', '/refresh-token']

const waiting = new Map<string, Promise<void>>()
const turns = new WeakMap<PayloadRequest, (() => void) | 'not yet'>()

/** Whose turn it is stands in the request's body, which Payload has read when this hook runs. */
export const waitForTurn: CollectionBeforeOperationHook<'users'> = async ({ args, operation, req }) => {
  if ((operation !== 'login' && operation !== 'refresh') || turns.get(req) !== 'not yet') return
  const data = 'data' in args ? args.data : undefined
  const typed = data && 'email' in data ? data.email : undefined
  const email = String(typed ?? req.user?.email ?? '').toLowerCase()
  const before = waiting.get(email)
  let end = () => {}
  const mine = new Promise<void>((resolve) => {
    end = resolve
  })
  waiting.set(email, mine)
  turns.set(req, () => endTurn(email, mine, end))
  await before
}

function endTurn(email: string, mine: Promise<void>, end: () => void) {
  if (waiting.get(email) === mine) waiting.delete(email)
  end()
}

/** A turn ends with its request, however that ends. */
export function queueSignIns(config: SanitizedConfig): SanitizedConfig {
  const users = config.collections.find(({ slug }) => slug === 'users')
  for (const endpoint of users?.endpoints || []) {
    if (endpoint.method === 'post' && paths.includes(endpoint.path))
      endpoint.handler = inTurn(endpoint.handler)
  }
  return config
}

function inTurn(handler: PayloadHandler): PayloadHandler {
  return async (req) => {
    turns.set(req, 'not yet')
    try {
      return await handler(req)
    } finally {
      const endOfTurn = turns.get(req)
      if (typeof endOfTurn === 'function') endOfTurn()
    }
  }
}
