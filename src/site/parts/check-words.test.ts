import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textIn } from '@/text/texts'
import { languageCodes } from '@/translation/languages'
import { evidenceInWords } from './check-words'

const reported = { state: 'reported' as const, sourceIsOld: false, day: '2026-11-20' }

for (const language of languageCodes) {
  const unchecked = textIn(language)('check.state.reported')

  test(`a check that failed when we tried it does not say that we never did, in ${language}`, () => {
    const verification = { ...reported, doubted: true, doubtedBy: 'newsroom' as const }
    const { state, doubt } = evidenceInWords({ verification, sources: [] }, language)
    assert.notEqual(state, unchecked)
    assert.match(state, /20/)
    assert.equal(doubt, undefined)
  })

  test(`what readers doubt says both, in ${language}`, () => {
    const verification = { ...reported, doubted: true, doubtedBy: 'readers' as const }
    const known = evidenceInWords({ verification, sources: [] }, language)
    assert.deepEqual(known, { state: unchecked, doubt: textIn(language)('check.doubted') })
  })
}
