import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { byUsefulness, type Ranked } from './check-order'

const official = { url: 'https://carrier.example/help', host: 'carrier.example', official: true }
const somebody = { ...official, official: false }

function check(change: Partial<Ranked>): Ranked {
  return {
    channel: 'ussd',
    needsData: 'no',
    cost: 'unknown',
    sources: [official],
    verification: { state: 'reported', sourceIsOld: false, doubted: false },
    ...change,
  }
}

function first(...checks: Ranked[]) {
  return [...checks].sort(byUsefulness)[0]
}

describe('the order of balance checks', () => {
  it('puts what needs no data before what does', () => {
    const code = check({ sources: [somebody] })
    assert.equal(first(check({ channel: 'app', needsData: 'yes' }), code), code)
  })

  it('puts a sound source before an old one, even if that one needs no data', () => {
    const app = check({ channel: 'app', needsData: 'yes' })
    assert.equal(
      first(check({ verification: { state: 'reported', sourceIsOld: true, doubted: false } }), app),
      app,
    )
  })

  it('puts what was verified before what is only reported', () => {
    const verified = check({
      channel: 'call',
      verification: { state: 'verified', sourceIsOld: false, doubted: false },
    })
    assert.equal(first(check({}), verified), verified)
  })

  it('puts what no longer works last', () => {
    const app = check({
      channel: 'app',
      needsData: 'yes',
      verification: { state: 'disputed', sourceIsOld: true, doubted: false },
    })
    assert.equal(
      first(check({ verification: { state: 'retired', sourceIsOld: false, doubted: false } }), app),
      app,
    )
  })
})
