/** The words that fields of a carrier may hold. */
import { panelText } from '@/text/panel'
import { unknown } from '../vocabulary'

export const carrierKinds = {
  network: panelText('carrier.kind.network'),
  mvno: panelText('carrier.kind.mvno'),
  'travel-esim': panelText('carrier.kind.travelEsim'),
  unknown,
}

/** Of something that circulates and is wrong. */
export const knownWrongKinds = {
  number: panelText('number.label'),
  code: panelText('code.label'),
  keyword: panelText('carrier.knownWrong.kind.keyword'),
  'app-name': panelText('carrier.knownWrong.kind.appName'),
}
