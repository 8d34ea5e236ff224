/** The words that fields of a country may hold. */
import { panelText } from '@/text/panel'

export const emergencyServices = {
  general: panelText('country.emergencyNumbers.service.general'),
  police: panelText('country.emergencyNumbers.service.police'),
  ambulance: panelText('country.emergencyNumbers.service.ambulance'),
  fire: panelText('country.emergencyNumbers.service.fire'),
  'coast-guard': panelText('country.emergencyNumbers.service.coastGuard'),
  'mountain-rescue': panelText('country.emergencyNumbers.service.mountainRescue'),
  gas: panelText('country.emergencyNumbers.service.gas'),
  disaster: panelText('country.emergencyNumbers.service.disaster'),
  other: panelText('country.emergencyNumbers.service.other'),
}

/** Where an emergency number was found. */
export const emergencySourceKinds = {
  official: panelText('country.emergencyNumbers.sourceKind.official'),
  dataset: panelText('country.emergencyNumbers.sourceKind.dataset'),
  'third-party': panelText('country.emergencyNumbers.sourceKind.thirdParty'),
}
