/** Travel eSIMs stand among the countries, under the code that ISO 3166 leaves to users. */
import type { Country } from '@/payload-types'

export const travelEsimsCode = 'ZZ'

export function isTravelEsims({ code }: Partial<Pick<Country, 'code'>>): boolean {
  return code === travelEsimsCode
}
