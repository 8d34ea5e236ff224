/** Makes an entry of the log: what was sent is one statement that fits its check; person, day and number are ours. */
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { type ChannelField, channels } from '@/content/balance-checks/channels'
import { idOf } from '@/content/relations'
import type { BalanceCheck, Verification } from '@/payload-types'
import { messageFor } from '@/people/messages'
import { signedIn } from '@/people/rights'
import { lockDocuments } from '@/saving/document-lock'
import { isEmpty, sameValue } from '@/saving/fingerprint'
import { type Message, panelText } from '@/text/panel'
import { newValues } from './correction'

const servers = ['day', 'by', 'entry', 'origin'] as const

/** The check's lock is taken before anything is read or written, so that two verdicts come one after the other. */
export const receiveEntry: CollectionBeforeOperationHook<'verifications'> = async (hook) => {
  const { args, operation, overrideAccess, req } = hook
  if (operation === 'update' || operation === 'delete')
    throw refused('balanceCheck', panelText('verification.neverChanged'), req, 403)
  if (operation !== 'create' || !('data' in args)) return args
  const { data } = args
  for (const name of servers)
    if (!overrideAccess && name in data && !isEmpty(data[name]))
      throw refused(name, panelText('verification.servers', { name }), req)
  const check = Number(idOf(data.balanceCheck))
  if (Number.isSafeInteger(check)) await lockDocuments('balance-checks', [check], req)
  return args
}

export const makeEntry: CollectionBeforeChangeHook<Verification> = async ({ data, req }) => {
  const id = idOf(data.balanceCheck)
  if (id === undefined) return data
  const check = await req.payload.findByID({ collection: 'balance-checks', id, depth: 0, req })
  const then = data.outcome === 'wrong' ? (data.then ?? 'doubted') : data.then
  refuseContradictions({ ...data, then }, check, req)
  const by = signedIn(req)?.id ?? idOf(data.by) ?? null
  const origin = by === null ? 'starting-content' : 'person'
  return { ...data, then, by, origin, day: new Date().toISOString(), entry: await nextEntry(check.id, req) }
}

function refuseContradictions(entry: Partial<Verification>, check: BalanceCheck, req: PayloadRequest) {
  const { outcome, then } = entry
  if (then && outcome !== 'wrong') throw refused('then', panelText('verification.then.onlyWrong'), req)
  const given = newValues.filter((name) => !isEmpty(entry[name]))
  const [first] = given
  if (then !== 'corrected') {
    if (first) throw refused(first, panelText('verification.onlyCorrected'), req)
    return
  }
  const own: readonly ChannelField[] = channels[check.channel].fields
  const foreign = given.find((name) => !own.includes(name))
  if (foreign) throw refused(foreign, panelText('verification.otherChannel'), req)
  if (!given.some((name) => !sameValue(entry[name], check[name])))
    throw refused(
      newValues.find((name) => own.includes(name)) ?? 'then',
      panelText('verification.newValue'),
      req,
    )
}

async function nextEntry(balanceCheck: number, req: PayloadRequest): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'verifications',
    where: { balanceCheck: { equals: balanceCheck } },
    sort: '-entry',
    limit: 1,
    depth: 0,
    select: { entry: true },
    req,
  })
  return (docs[0]?.entry ?? 0) + 1
}

function refused(path: string, sentence: Message, req: PayloadRequest, status = 400): APIError {
  const message = messageFor(req, sentence)
  return new APIError(message, status, { errors: [{ path, message }] }, true)
}
