/** The words that fields of verifications, and of what follows from them, may hold. */
import { panelText } from '@/text/panel'

export const outcomes = {
  correct: panelText('verification.outcome.correct'),
  wrong: panelText('verification.outcome.wrong'),
  'could-not-check': panelText('verification.outcome.couldNotCheck'),
  'sources-disagree': panelText('verification.outcome.sourcesDisagree'),
}

/** What readers see from now on, after "wrong". */
export const consequences = {
  doubted: panelText('verification.then.doubted'),
  retired: panelText('verification.then.retired'),
  corrected: panelText('verification.then.corrected'),
}

/** Where an entry comes from. */
export const origins = {
  person: panelText('verification.origin.person'),
  'starting-content': panelText('verification.origin.startingContent'),
}

/** Who says that a check may not work. */
export const doubters = {
  readers: panelText('verification.doubters.readers'),
  newsroom: panelText('verification.doubters.newsroom'),
}
