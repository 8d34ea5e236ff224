/** The dangers of one balance check, each with its field and what is said there. */
import { inPanelLanguages, type Message, panelList, panelText } from '@/text/panel'
import { emergencyServices } from '../countries/vocabularies'
import { type Danger, dangerOf, type EmergencyCountry, type Service } from './danger'
import { type CheckDials, dialledBy } from './dialled-by-check'

export type CheckDanger = Danger & { field: ReturnType<typeof dialledBy>[number]['field'] }

/** What is refused comes first. */
export function dangersOf(
  check: CheckDials,
  country: EmergencyCountry | undefined,
  world: EmergencyCountry[] = [],
): CheckDanger[] {
  const dangers = dialledBy(check).flatMap((what) => {
    const danger = dangerOf(what, country, world)
    return danger ? [{ ...danger, field: what.field }] : []
  })
  return dangers.toSorted((one, other) => Number(one.level === 'ask') - Number(other.level === 'ask'))
}

export function refusal({ number, service, countries }: Danger): Message {
  return countries.length > 0
    ? panelText('danger.emergency', { number, service: serviceName(service), country: panelList(countries) })
    : panelText('danger.emergencyEverywhere', { number })
}

/** `dialled`: what is confirmed with the answer. */
export function question({ number, service, countries, isWithin }: CheckDanger, dialled: string): Message {
  const country = panelList(countries)
  const values = { number, dialled }
  if (countries.length === 0) return panelText('danger.askEveryPhone', values)
  return isWithin
    ? panelText('danger.askWithin', { ...values, country, service: serviceName(service) })
    : panelText('danger.askElsewhere', { ...values, country })
}

function serviceName(service: Service): Message {
  return inPanelLanguages((language) => emergencyServices[service][language].toLowerCase())
}
