/** Country file: one country of the starting content with its carriers and balance checks (docs/starting-content.md). */
import { balanceChecks } from '@/content/balance-checks/balance-checks'
import { carriers } from '@/content/carriers/carriers'
import { countries } from '@/content/countries/countries'
import { readYaml, type YamlEntry } from '../yaml-entry'
import { countryNames } from './country-names'
import { type Facts, readFields } from './read-fields'

export type CountryFile = { code: string; facts: Facts; carriers: CarrierFile[] }
export type CarrierFile = { slug: string; facts: Facts; checks: CheckFile[] }
/** `disputed`: its sources contradict each other. */
export type CheckFile = { key: string; disputed: boolean; facts: Facts }

export function countryFile(yaml: string, file: string): CountryFile {
  const entry = readYaml(yaml, file)
  const code = entry.get('code').text()
  const facts = readFields(entry, countries.fields, { without: ['name'], beside: ['names', 'carriers'] })
  return {
    code,
    facts: { ...facts, name: countryNames(code, entry.get('names').texts()) },
    carriers: entry.get('carriers').list(carrier),
  }
}

function carrier(entry: YamlEntry): CarrierFile {
  return {
    slug: entry.get('slug').text(),
    facts: readFields(entry, carriers.fields, { beside: ['checks'] }),
    checks: entry.get('checks').list(check),
  }
}

function check(entry: YamlEntry): CheckFile {
  const facts = readFields(entry, balanceChecks.fields, {
    without: ['verification'],
    beside: ['stale', 'disputed'],
  })
  const note = entry.get('disputed').texts()
  const stale = entry.get('stale').ifPresent((value) => value.oneOf(['true', 'false'])) === 'true'
  return {
    key: entry.get('key').text(),
    disputed: !entry.get('disputed').isAbsent,
    facts: { ...facts, verification: { state: 'reported', stale, note } },
  }
}
