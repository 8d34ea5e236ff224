/** Country facts: what an import has to know of the guide's country to recognise, embed and doubt what a text says. */

export interface CountryFacts {
  id: number
  code: string
  slug: string
  name: string
  emergencyNumbers: { number: string; service: string }[]
  carriers: CarrierFacts[]
  /** Balance checks of every country, by key. */
  checks: ReadonlyMap<string, number>
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
