/** The dangers of one balance check, each with its field and what is said there. */
import { inPanelLanguages, type Message, panelList, panelSentences, panelText } from '@/text/panel'
import { emergencyServices } from '../countries/vocabularies'
import { dialForm } from '../dialled'
import { hasField } from './channels'
import { type Danger, dangerOf, type EmergencyCountry, type Service } from './danger'
import { type CheckDials, dialledAtAll, dialledBy } from './dialled-by-check'

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

/** What a person is asked once, before it is saved: about dangers, and about a code that looks unfinished. */
export function questionAbout(check: CheckDials, dangers: CheckDanger[]): Message | undefined {
  const dialled = dialledAtAll(check)
  const asked = dangers.filter(({ level }) => level === 'ask').slice(0, 1)
  const questions = asked.map((danger) => question(danger, dialled))
  if (isUnfinished(check)) {
    const code = check.code ?? ''
    questions.push(panelText('danger.askUnfinished', { code, finished: `${code}#`, dialled }))
  }
  return questions.length > 0 ? panelSentences(questions) : undefined
}

/** Nearly every code for a network ends in its hash; `#00` of one Korean brand does not. */
function isUnfinished({ channel, code }: CheckDials): boolean {
  return hasField(channel, 'code') && /^[*#].*[^#]$/.test(dialForm(code ?? ''))
}

/** `dialled`: what is confirmed with the answer. */
function question({ number, service, countries, isWithin }: CheckDanger, dialled: string): Message {
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
