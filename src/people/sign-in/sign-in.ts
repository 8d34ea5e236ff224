/**
 * Sign-in: the one door, in front of Payload's own. Known and unknown addresses get the same answer after the same
 * work; how often somebody may be wrong is in `limits.ts`, and how many passwords are hashed at a time is bounded, so
 * that a burst delays neither pages nor others.
 */
import {
  APIError,
  AuthenticationError,
  addDataAndFileToRequest,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type Endpoint,
  generatePayloadCookie,
  headersWithCors,
  type Payload,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import type { User } from '@/payload-types'
import { type Message, panelText } from '@/text/panel'
import { messageFor } from '../messages'
import { fromForeignPage, isForeign } from '../own-origins'
import { FairQueue, QueueIsFull } from './fair-queue'
import { type Device, deviceCookie, deviceIn, knows } from './known-device'
import { admit, freeAccount } from './limits'
import { matches } from './password-hash'
import { accountWhere, beginSession, type Session } from './sessions'

type Credentials = { email: string; password: string }
type Found = { account?: User } | { refusedFor: number }

/** Seconds after which a full queue has places again. */
const untilPlaces = 10

/** A password is hashed on one thread for about 0.2 s. A known device never waits behind strangers. */
const lanes = () => ({
  known: new FairQueue({ running: 1, waiting: 40, waitingInLine: 10 }),
  strangers: new FairQueue({ running: 1, waiting: 200, waitingInLine: 20 }),
})
const lanesOf = new WeakMap<Payload, ReturnType<typeof lanes>>()

export const signIn: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const { csrf } = req.payload.config
    if (isForeign(req.headers, csrf)) return refuse(req, 403, fromForeignPage(csrf))
    await addDataAndFileToRequest(req)
    const credentials = credentialsIn(req)
    const device = deviceIn(req, credentials.email)
    try {
      const found = await inLane(req, device, () => find(req, credentials, device))
      if ('refusedFor' in found) return refuseFor(req, found.refusedFor)
      const session = found.account && (await beginSession(found.account, req))
      if (!found.account || !session) throw new AuthenticationError(req.t)
      return await welcome(
        req,
        found.account,
        session,
        deviceCookie(req, credentials.email, found.account, device?.id),
      )
    } catch (error) {
      if (error instanceof QueueIsFull)
        return refuse(req, 503, panelText('signIn.busy', { seconds: untilPlaces }), untilPlaces)
      throw error
    }
  },
}

/** As Payload reads them. */
function credentialsIn({ data, t }: PayloadRequest): Credentials {
  const email = typeof data?.email === 'string' ? data.email.toLowerCase().trim() : ''
  const password = typeof data?.password === 'string' ? data.password : ''
  const path = !email ? 'email' : !password.trim() ? 'password' : undefined
  if (path)
    throw new ValidationError({ collection: 'users', errors: [{ message: t('validation:required'), path }] })
  return { email, password }
}

function inLane<Result>(
  { payload, headers }: PayloadRequest,
  device: Device | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  const { known, strangers } = lanesOf.get(payload) ?? lanes()
  lanesOf.set(payload, { known, strangers })
  return device ? known.run(device.id, work) : strangers.run(networkOf(headers), work)
}

/** As `serving/client-address` found it, whatever the client wrote there. */
const networkOf = (headers: Headers) => headers.get('x-forwarded-for') ?? ''

/** The account, if the password is its own. */
async function find(
  req: PayloadRequest,
  { email, password }: Credentials,
  device: Device | undefined,
): Promise<Found> {
  const account = (await accountWhere({ email: { equals: email } }, req)) ?? undefined
  const isKnown = device && knows(device, account, req.payload.secret)
  const admission = await admit(req.payload, {
    account: account?.id ?? email,
    network: networkOf(req.headers),
    device: isKnown ? device.id : undefined,
  })
  if ('refusedFor' in admission) return admission
  const isRight = await matches(account, password)
  if (!isRight) return {}
  await admission.wasRight()
  return { account }
}

/** What Payload's own sign-in answers. */
async function welcome(
  req: PayloadRequest,
  { id }: User,
  { exp, token }: Session,
  device: string,
): Promise<Response> {
  const { auth } = req.payload.collections.users.config
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: auth.depth,
    overrideAccess: false,
    req,
  })
  const { cookiePrefix } = req.payload.config
  const headers = headersWithCors({ headers: new Headers(), req })
  headers.append(
    'Set-Cookie',
    generatePayloadCookie<{ collectionAuthConfig: typeof auth; cookiePrefix: string; token: string }>({
      collectionAuthConfig: auth,
      cookiePrefix,
      token,
    }),
  )
  headers.append('Set-Cookie', device)
  const person = { ...user, collection: 'users', _strategy: 'local-jwt' }
  return Response.json({ message: req.t('authentication:passed'), exp, token, user: person }, { headers })
}

function refuseFor(req: PayloadRequest, milliseconds: number): Response {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000))
  return refuse(req, 429, panelText('signIn.tooMany', { minutes }), Math.ceil(milliseconds / 1000))
}

function refuse(req: PayloadRequest, status: number, message: Message, retryAfter?: number): Response {
  const headers = headersWithCors({ headers: new Headers(), req })
  if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter))
  return Response.json({ errors: [{ message: messageFor(req, message) }] }, { status, headers })
}

/** Payload's own sign-in, which GraphQL offers too, has none of these limits; our own code may use it. */
export const onlyOneDoor: CollectionBeforeOperationHook<'users'> = ({ operation, req }) => {
  if (operation !== 'login' || req.payloadAPI === 'local') return
  throw new APIError(messageFor(req, panelText('signIn.onlyOneDoor')), 403, null, true)
}

/** The panel's button "Force unlock" and its endpoint, which Payload has let an admin reach. */
export const unlock: CollectionAfterOperationHook<'users'> = async ({ args, operation, req, result }) => {
  if (operation === 'unlock' && 'data' in args && args.data && 'email' in args.data) {
    const email = String(args.data.email).toLowerCase().trim()
    const account = await accountWhere({ email: { equals: email } }, req)
    if (account) await freeAccount(req.payload, account.id)
  }
  return result
}
