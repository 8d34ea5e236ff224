import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { quickestChecks } from './quickest-checks'

const check = (needsData: 'yes' | 'no', sourceIsOld = false, channel: 'ussd' | 'store' = 'ussd') => ({
  channel,
  needsData,
  verification: { state: 'reported' as const, sourceIsOld, doubted: false },
})

describe('the quickest checks of a carrier', () => {
  it('are the best two that need no data', () => {
    const [app, code, message, call] = [check('yes'), check('no'), check('no'), check('no')]
    assert.deepEqual(quickestChecks([app, code, message, call]), [code, message])
  })

  it('are the best one there is, when all need data', () => {
    const app = check('yes')
    assert.deepEqual(quickestChecks([app, check('yes')]), [app])
  })

  it('do not put a doubtful one beside a sound one', () => {
    const code = check('no')
    assert.deepEqual(quickestChecks([code, check('no', true)]), [code])
  })

  it('send nobody to a shop while there is another way', () => {
    const code = check('no')
    const shop = check('no', false, 'store')
    assert.deepEqual(quickestChecks([code, shop]), [code])
    assert.deepEqual(quickestChecks([shop]), [shop])
  })

  it('are none when none is known', () => {
    assert.deepEqual(quickestChecks([]), [])
  })
})
