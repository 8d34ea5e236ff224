/** Country facts: what an import has to know of the guide's country to recognise, embed and doubt what a text says. */
import type { EmergencyNumber } from '@/content/balance-checks/danger'
import type { LinkedPages } from './linked-pages'
import type { SaidCheck } from './name-checks'

export interface CountryFacts {
  id: number
  code: string
  slug: string
  name: string
  callingCode?: string | null
  emergencyNumbers: EmergencyNumber[]
  carriers: CarrierFacts[]
  /** Balance checks of every country, by key. */
  checks: ReadonlyMap<string, number>
  /** Balance checks of this country, as texts say them. */
  said: SaidCheck[]
  pages: LinkedPages
  /** Codes and numbers that balance checks of this country really use. */
  dialled: ReadonlySet<string>
}

export interface CarrierFacts {
  id: number
  slug: string
  name: string
  /** Every name a text may use, `name` included. */
  names: string[]
  knownWrong: { value: string; truth: string }[]
}
