/** Country file: one country of the starting content with its carriers. Its format: docs/starting-content.md. */

import { emergencyServices, emergencySourceKinds } from '@/content/countries/vocabularies'
import { wordsOf } from '@/content/vocabulary'
import { readYaml, type Texts, type YamlEntry } from '../yaml-entry'
import { type CarrierFile, carrier } from './carrier-file'

export interface CountryFile {
  code: string
  slug: string
  callingCode?: string
  currency?: string
  languages: string[]
  names: Texts
  otherNames: string[]
  emergencyNumbers: ReturnType<typeof emergencyNumber>[]
  summary: Texts
  carriers: CarrierFile[]
}

export function countryFile(yaml: string, file: string): CountryFile {
  const entry = readYaml(yaml, file).only(
    ...[
      'code',
      'slug',
      'callingCode',
      'currency',
      'languages',
      'names',
      'otherNames',
      'emergencyNumbers',
      'summary',
      'carriers',
    ],
  )
  return {
    code: entry.get('code').text(),
    slug: entry.get('slug').text(),
    callingCode: entry.get('callingCode').ifPresent((value) => value.text()),
    currency: entry.get('currency').ifPresent((value) => value.text()),
    languages: entry.get('languages').list((value) => value.text()),
    names: entry.get('names').texts(),
    otherNames: entry.get('otherNames').list((value) => value.text()),
    emergencyNumbers: entry.get('emergencyNumbers').list(emergencyNumber),
    summary: entry.get('summary').texts(),
    carriers: entry.get('carriers').list(carrier),
  }
}

function emergencyNumber(entry: YamlEntry) {
  entry.only('number', 'service', 'source', 'sourceKind')
  return {
    number: entry.get('number').text(),
    service: entry.get('service').oneOf(wordsOf(emergencyServices)),
    source: entry.get('source').ifPresent((value) => value.text()),
    sourceKind: entry.get('sourceKind').oneOf(wordsOf(emergencySourceKinds)),
  }
}
