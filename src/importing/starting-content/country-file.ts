/** Country file: one country of the starting content with its carriers and balance checks (docs/starting-content.md). */
import { balanceChecks } from '@/content/balance-checks/balance-checks'
import { channelNames } from '@/content/balance-checks/channels'
import type { EmergencyCountry } from '@/content/balance-checks/danger'
import type { CheckDials } from '@/content/balance-checks/dialled-by-check'
import { carriers } from '@/content/carriers/carriers'
import { countries } from '@/content/countries/countries'
import { emergencyServices } from '@/content/countries/vocabularies'
import { wordsOf } from '@/content/vocabulary'
import { inPanelLanguages } from '@/text/panel'
import { readYaml, type YamlEntry } from '../yaml-entry'
import { countryNames } from './country-names'
import { withChecksNamed } from './name-own-checks'
import { type Facts, readFields } from './read-fields'

/** `lines`: its emergency lines. */
export type CountryFile = { code: string; lines: EmergencyCountry; facts: Facts; carriers: CarrierFile[] }
export type CarrierFile = { slug: string; facts: Facts; checks: CheckFile[] }
/** `disputed`: its sources contradict each other; `retired`: no longer true; `dials`: what it leads readers to. */
export type CheckFile = { key: string; disputed: boolean; retired: boolean; dials: CheckDials; facts: Facts }

export function countryFile(yaml: string, file: string): CountryFile {
  const entry = readYaml(yaml, file)
  const code = entry.get('code').text()
  const facts = readFields(entry, countries.fields, { without: ['name'], beside: ['names', 'carriers'] })
  return withChecksNamed({
    code,
    lines: emergencyLines(entry, code),
    facts: { ...facts, name: countryNames(code, entry.get('names').texts()) },
    carriers: entry.get('carriers').list(carrier),
  })
}

function emergencyLines(entry: YamlEntry, code: string): EmergencyCountry {
  return {
    name: inPanelLanguages(() => code),
    callingCode: optionalText(entry, 'callingCode'),
    emergencyNumbers: entry.get('emergencyNumbers').list((line) => ({
      number: line.get('number').text(),
      service: line.get('service').oneOf(wordsOf(emergencyServices)),
    })),
  }
}

function optionalText(entry: YamlEntry, name: string): string | undefined {
  return entry.get(name).ifPresent((value) => value.text())
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
    without: ['verification', 'dangerConfirmed'],
    beside: ['stale', 'disputed', 'retired'],
  })
  const note = entry.get('disputed').texts()
  const retired = isTrue(entry, 'retired')
  const state = retired ? 'retired' : 'reported'
  return {
    key: entry.get('key').text(),
    disputed: !entry.get('disputed').isAbsent,
    retired,
    dials: dials(entry),
    facts: { ...facts, verification: { state, stale: isTrue(entry, 'stale'), note } },
  }
}

function isTrue(entry: YamlEntry, name: string): boolean {
  return entry.get(name).ifPresent((value) => value.oneOf(['true', 'false'])) === 'true'
}

function dials(entry: YamlEntry): CheckDials {
  return {
    channel: entry.get('channel').oneOf(channelNames),
    code: optionalText(entry, 'code'),
    number: optionalText(entry, 'number'),
    numberShown: optionalText(entry, 'numberShown'),
    keyword: optionalText(entry, 'keyword'),
    url: optionalText(entry, 'url'),
  }
}
