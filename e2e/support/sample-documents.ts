/** Sample documents: the least that is valid, for tests that need something to be there. Norway, one carrier. */
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { BalanceCheck, Carrier, Country, Guide } from '@/payload-types'

const unknown = 'unknown' as const
let made = 0
const next = () => ++made

/** Two letters that no other sample country has. */
const freeCode = (n: number) => String.fromCharCode(65 + (Math.floor(n / 26) % 26), 65 + (n % 26))

export function sampleCountry(changes: Partial<Country> = {}) {
  const n = next()
  return {
    name: 'Norway',
    code: freeCode(n),
    slug: `country-${n}`,
    callingCode: '+47',
    emergencyNumbers: [{ number: '112', service: 'police' as const }],
    ...changes,
  }
}

export function sampleCarrier(country: number, changes: Partial<Carrier> = {}) {
  return {
    name: 'Telenor',
    slug: `carrier-${next()}`,
    country,
    kind: 'network' as const,
    esim: unknown,
    prepaid: unknown,
    ...changes,
  }
}

export function sampleCheck(carrier: number, changes: Partial<BalanceCheck> = {}) {
  const n = next()
  return {
    carrier,
    channel: 'ussd' as const,
    shows: ['balance' as const],
    // Far from what could be taken for an emergency line.
    code: `*${200 + n}#`,
    key: `check-${n}`,
    needsData: unknown,
    cost: unknown,
    worksAbroad: unknown,
    lines: unknown,
    contract: unknown,
    sources: [{ url: 'https://www.telenor.no/saldo', kind: 'official' as const }],
    verification: { state: 'reported' as const },
    ...changes,
  }
}

export function sampleGuide(country: number, changes: Partial<Guide> = {}) {
  const n = next()
  return {
    title: `Guide ${n}`,
    summary: 'How to see what is left.',
    body: prose('Dial the code.'),
    slug: `guide-${n}`,
    sourceLanguage: 'en' as const,
    country,
    ...changes,
  }
}

export function prose(text: string): Guide['body'] {
  const words = { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
  const block = { format: '' as const, indent: 0, version: 1, direction: 'ltr' as const }
  const paragraph = { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: [words] }
  return { root: { ...block, type: 'root', children: [paragraph] } }
}

/** A text whose links lead to guides. */
export function proseWithLinks(guides: number[]): Guide['body'] {
  const body = prose('Read also')
  const links = guides.map((value) => ({
    type: 'link',
    id: `link-${value}`,
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr',
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'guides', value } },
    children: [{ type: 'text', text: 'another guide', version: 1 }],
  }))
  const [paragraph] = body.root.children
  return {
    root: { ...body.root, children: [{ ...paragraph, type: 'paragraph', version: 1, children: links }] },
  }
}

export async function samplePicture(name = `picture-${next()}.png`) {
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#08f' } })
    .png()
    .toBuffer()
  return { data, name, mimetype: 'image/png', size: data.length }
}

/** A country and a carrier in it, written as the newsroom itself would. */
export async function sampleFacts(
  payload: Payload,
  country: Partial<Country> = {},
  carrier: Partial<Carrier> = {},
) {
  const place = await payload.create({ collection: 'countries', data: sampleCountry(country) })
  const line = await payload.create({ collection: 'carriers', data: sampleCarrier(place.id, carrier) })
  return { country: place.id, carrier: line.id }
}
