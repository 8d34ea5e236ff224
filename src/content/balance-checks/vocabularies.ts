/** The words that fields of a balance check may hold. */
import { panelText } from '@/text/panel'
import { unknown } from '../vocabulary'

/** What a balance check shows. */
export const shows = {
  balance: panelText('balanceCheck.shows.balance'),
  'data-left': panelText('balanceCheck.shows.dataLeft'),
  validity: panelText('balanceCheck.shows.validity'),
  bill: panelText('balanceCheck.shows.bill'),
}

export const costs = {
  free: panelText('balanceCheck.cost.free'),
  charged: panelText('balanceCheck.cost.charged'),
  unknown,
}

/** On which lines a check works. */
export const lines = {
  any: panelText('balanceCheck.lines.any'),
  voice: panelText('balanceCheck.lines.voice'),
  'data-only': panelText('balanceCheck.lines.dataOnly'),
  unknown,
}

export const contracts = {
  prepaid: panelText('balanceCheck.contract.prepaid'),
  contract: panelText('balanceCheck.contract.contract'),
  both: panelText('balanceCheck.contract.both'),
  unknown,
}

export const verificationStates = {
  reported: panelText('balanceCheck.verification.state.reported'),
  verified: panelText('balanceCheck.verification.state.verified'),
  disputed: panelText('balanceCheck.verification.state.disputed'),
  retired: panelText('balanceCheck.verification.state.retired'),
}

/** Who says so. */
export const sourceKinds = {
  official: panelText('source.kind.official'),
  'third-party': panelText('source.kind.thirdParty'),
  unverified: panelText('source.kind.unverified'),
}
