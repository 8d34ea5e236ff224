/**
 * Every text that readers are to get is asked what it tells them to dial: facts at each save, a guide when it is
 * published, in each language that is published with it. What is asked about is answered in the same save, in
 * `confirmedLines`; the answer holds for these words.
 */
import { sql } from '@payloadcms/db-postgres'
import {
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { idOf } from '@/content/relations'
import { transactionOf } from '@/database'
import { messageFor } from '@/people/messages'
import { type Bag, isBag } from '@/requests/bag'
import { idIn } from '@/requests/value-shapes'
import { sameValue } from '@/saving/fingerprint'
import { inPanelLanguages, panelText } from '@/text/panel'
import type { EmergencyCountry } from '../balance-checks/danger'
import { emergencyLines } from '../countries/emergency-lines'
import { emergencyServices } from '../countries/vocabularies'
import { dialForm } from '../dialled'
import { webAddress } from '../fields'
import { asking, type Dangerous, dangerousLines, oneLine } from './dangerous-lines'
import { type Line, linesOf } from './lines'
import { publishedAlong } from './published-along'

declare module 'payload' {
  interface RequestContext {
    /** Starting content: its words were looked through as a whole. */
    delivered?: boolean
  }
}

/** Collections with prose, and where it stands. What is known to be wrong is said to warn of it. */
export const proseFields = {
  guides: ['title', 'summary', 'body'],
  countries: ['summary'],
  carriers: ['note', 'gone.reason'],
  'balance-checks': ['steps', 'costNote', 'place', 'sampleReplyMeaning'],
} as const

type WithProse = keyof typeof proseFields

const hasProse = (slug: string): slug is WithProse => Object.hasOwn(proseFields, slug)

export function withProseRules(collection: CollectionConfig): CollectionConfig {
  const { fields, hooks = {}, slug } = collection
  if (!hasProse(slug)) return collection
  return {
    ...collection,
    fields: [confirmedLinesField, ...fields],
    hooks: { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), refuseDangerousLines(slug)] },
  }
}

const confirmedLinesField: CollectionConfig['fields'][number] = {
  name: 'confirmedLines',
  type: 'textarea',
  localized: true,
  label: panelText('prose.confirmed.label'),
  admin: { components: { Field: '/admin/prose/lines-question#LinesQuestion' } },
}

function refuseDangerousLines(collection: WithProse): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const doc: Bag = { ...originalDoc, ...data }
    const says =
      collection === 'guides' ? data._status === 'published' : saysAnother(collection, doc, originalDoc)
    if (!says) return data
    const dangers = await Promise.all(
      [doc, ...(await publishedAlong(collection, originalDoc?.id, req))].map((one) =>
        unconfirmed(collection, one, req),
      ),
    )
    const asked = dangers.flat()
    if (asked.length === 0) return data
    if (req.context.delivered) return { ...data, confirmedLines: asked.map(({ line }) => line).join('\n') }
    const errors = [
      {
        path: 'confirmedLines',
        message: messageFor(req, asking(asked)),
        label: messageFor(req, panelText('prose.confirmed.label')),
      },
    ]
    throw new ValidationError({ collection, errors, req })
  }
}

/** A verdict, or a corrected address, is no occasion to ask about words that stood there before. */
function saysAnother(collection: WithProse, doc: Bag, before: Bag | undefined): boolean {
  return (
    proseFields[collection].some((path) => !sameValue(valueAt(doc, path), before && valueAt(before, path))) ||
    !sameValue(addressesIn(collection, doc), before && addressesIn(collection, before))
  )
}

/** What a document tells readers to dial, and nobody has said is meant otherwise. */
async function unconfirmed(collection: WithProse, doc: Bag, req: PayloadRequest): Promise<Dangerous[]> {
  const lines = [
    ...proseFields[collection].flatMap((path) => linesOf(valueAt(doc, path))),
    ...addressesIn(collection, doc).map((text): Line => ({ text, address: true })),
  ]
  if (lines.every(({ text }) => !/\p{N}/u.test(text))) return []
  const country = await countryOf(collection, doc, req)
  const here =
    collection === 'countries' ? asCountry(doc) : (await emergencyLines(req)).find(({ id }) => id === country)
  const confirmed = new Set(
    String(doc.confirmedLines ?? '')
      .split('\n')
      .map(oneLine),
  )
  const known = new Set([...(await dialledIn(country, req)), ...ownWords(doc)])
  const found = dangerousLines(lines, here, known)
  return found.filter(({ line }) => !confirmed.has(line))
}

/** Of a check: what it dials once it is saved. */
function ownWords({ code, number }: Bag): string[] {
  return [code, number].flatMap((dialled) => (typeof dialled === 'string' ? dialForm(dialled) : []))
}

function valueAt(doc: Bag, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isBag(value) ? value[name] : undefined), doc)
}

/**
 * Web addresses of a carrier and its apps; what is none is refused by its field. Those of a check are asked by its own
 * rule, those of a text with it.
 */
function addressesIn(collection: WithProse, { website, apps }: Bag): string[] {
  if (collection !== 'carriers') return []
  const stores = Array.isArray(apps) ? apps.filter(isBag).flatMap(({ android, ios }) => [android, ios]) : []
  return [website, ...stores]
    .filter((address) => typeof address === 'string')
    .filter((address) => webAddress(address) === true)
}

/** A country as this save has it. */
function asCountry({ name, callingCode, emergencyNumbers }: Bag): EmergencyCountry {
  const rows = Array.isArray(emergencyNumbers) ? emergencyNumbers.filter(isBag) : []
  return {
    name: inPanelLanguages(() => String(name ?? '')),
    callingCode: typeof callingCode === 'string' ? callingCode : undefined,
    emergencyNumbers: rows.map(({ number, service }) => ({
      number: String(number ?? ''),
      service: isService(service) ? service : 'general',
    })),
  }
}

function isService(value: unknown): value is keyof typeof emergencyServices {
  return typeof value === 'string' && Object.hasOwn(emergencyServices, value)
}

async function countryOf(collection: WithProse, doc: Bag, req: PayloadRequest): Promise<number | undefined> {
  if (collection === 'countries') return idIn(doc.id, '')
  if (collection !== 'balance-checks') return idIn(doc.country, '')
  const carrier = idIn(doc.carrier, '')
  if (carrier === undefined) return undefined
  const { payload, transactionID } = req
  const { docs } = await payload.find({
    collection: 'carriers',
    where: { id: { equals: carrier } },
    select: { country: true },
    depth: 0,
    req: { transactionID },
  })
  return idOf(docs[0]?.country)
}

/** In dial form: codes and numbers of the checks of a country. */
async function dialledIn(country: number | undefined, req: PayloadRequest): Promise<Set<string>> {
  if (country === undefined) return new Set()
  const database = await transactionOf(req)
  const { rows } = await database.execute<{ dialled: string | null }>(sql`
    select unnest(array[checks.code, checks.number]) as dialled from balance_checks checks
    join carriers on carriers.id = checks.carrier_id where carriers.country_id = ${country}`)
  return new Set(rows.flatMap(({ dialled }) => (dialled ? dialForm(dialled) : [])))
}
