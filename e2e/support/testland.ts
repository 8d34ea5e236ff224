/**
 * Testland: a country of the tests' own, one for each worker, so that what they expect does not change with the facts
 * of real countries. Its carriers: one with a code, an app and a known wrong number, one with a text message, one that
 * is gone, one of which nothing is known. All of it is removed when the worker ends.
 */
import { type APIRequestContext, test as base, expect } from '@playwright/test'
import { settings } from '@/env'
import type { BalanceCheck, Carrier, Country } from '@/payload-types'
import { sampleCarrier, sampleCheck, sampleCountry } from './sample-documents'
import { signInAsAdmin } from './sign-in'

export interface Testland {
  name: string
  /** Below a language: `/testland-…`. */
  path: string
  emergencyNumber: string
  coded: CarrierWithCode
  texted: OwnCarrier & { number: string; keyword: string }
  gone: OwnCarrier
  unknown: OwnCarrier
}

interface OwnCarrier {
  name: string
  path: string
}

interface CarrierWithCode extends OwnCarrier {
  nativeName: string
  code: string
  /** The anchor of its code. */
  key: string
}

type Headers = { Authorization: string }
type Collection = 'countries' | 'carriers' | 'balance-checks'

/** Makes documents, and takes all of them away again. */
class Maker {
  readonly #made: string[] = []

  constructor(
    private readonly request: APIRequestContext,
    private readonly headers: Headers,
  ) {}

  async make(collection: Collection, data: object): Promise<number> {
    const made = await this.request.post(`/api/${collection}?locale=en`, { headers: this.headers, data })
    expect(made.status(), await made.text()).toBe(201)
    const { doc }: { doc: Country | Carrier | BalanceCheck } = await made.json()
    this.#made.push(`/api/${collection}/${doc.id}`)
    return doc.id
  }

  async removeAll() {
    for (const address of this.#made.toReversed()) {
      const [, check] = /balance-checks\/(\d+)$/.exec(address) ?? []
      // What readers answered stands in the way.
      if (check) await this.#remove(`/api/reports?where[balanceCheck][equals]=${check}`)
      await this.#remove(address)
    }
  }

  async #remove(address: string) {
    const removed = await this.request.delete(address, { headers: this.headers })
    expect(removed.status(), `${address}: ${await removed.text()}`).toBe(200)
  }
}

/** Codes that ISO 3166-1 leaves to whoever wants them: no real country has one. */
async function freeCode(request: APIRequestContext): Promise<string> {
  const { docs }: { docs: Country[] } = await (await request.get('/api/countries?limit=200&depth=0')).json()
  const letters = Array.from('ABCDEFGHIJLMNOPQRSTUVWXYZ', (letter) => `X${letter}`)
  const free = letters.filter((code) => !docs.some((country) => country.code === code))
  return free[Math.floor(Math.random() * free.length)] ?? 'XA'
}

/** Letters that no real name is close to. */
const tag = () => someOf('bcdfghjkqvwxz', 8)

function someOf(letters: string, length: number): string {
  return Array.from({ length }, () => letters.charAt(Math.floor(Math.random() * letters.length))).join('')
}

async function makeTestland(maker: Maker, code: string): Promise<Testland> {
  const own = tag()
  const name = `Testland ${own}`
  const path = `/testland-${own}`
  const emergencyNumber = '117'
  const country = await maker.make('countries', {
    ...sampleCountry({ name, code, slug: path.slice(1), callingCode: '+888' }),
    emergencyNumbers: [{ number: emergencyNumber, service: 'general' }],
  })
  const carrier = async (title: string, more: Partial<Carrier> = {}) => {
    const slug = title.toLowerCase()
    const id = await maker.make(
      'carriers',
      sampleCarrier(country, { name: `${title} ${own}`, slug, ...more }),
    )
    return { id, name: `${title} ${own}`, path: `${path}/${slug}` }
  }
  const check = (of: { id: number }, key: string, more: Partial<BalanceCheck>) =>
    maker.make('balance-checks', { ...sampleCheck(of.id, { code: null, ...more }), key: `${key}-${own}` })

  const nativeName = someOf('ヌヘホムモヨルレワヲ', 7)
  const coded = await carrier('Alfa', {
    nativeName,
    knownWrong: [
      { value: emergencyNumber, kind: 'number', claim: 'Tells the balance.', truth: 'It calls for help.' },
    ],
  })
  await check(coded, 'code', { code: '*7531#', needsData: 'no' })
  await check(coded, 'app', { channel: 'app', app: 'My Alfa', needsData: 'yes' })
  const texted = await carrier('Bravo')
  await check(texted, 'text', { channel: 'sms', number: '7414', keyword: 'SALDO', needsData: 'no' })
  const gone = await carrier('Charlie', { gone: { since: '2026-02', reason: 'Its name was sold.' } })
  const unknown = await carrier('Delta')
  return {
    ...{ name, path, emergencyNumber, gone, unknown },
    coded: { ...coded, nativeName, code: '*7531#', key: `code-${own}` },
    texted: { ...texted, number: '7414', keyword: 'SALDO' },
  }
}

export const test = base.extend<object, { testland: Testland }>({
  testland: [
    async ({ playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: settings.siteUrl })
      const maker = new Maker(request, await signInAsAdmin(request))
      try {
        await use(await makeTestland(maker, await freeCode(request)))
      } finally {
        await maker.removeAll()
        await request.dispose()
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

export { expect }
