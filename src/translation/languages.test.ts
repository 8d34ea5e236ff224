import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { preferredLanguage } from './languages'

describe('the language of a reader', () => {
  it('is the best one of the browser that the site speaks', () => {
    assert.equal(preferredLanguage('de-CH, fr;q=0.8, en;q=0.9'), 'en')
    assert.equal(preferredLanguage('ko-KR,ko;q=0.9,en;q=0.5'), 'ko')
    assert.equal(preferredLanguage('ar-EG'), 'ar')
  })

  it('is Simplified Chinese for Chinese, and Bokmål for Norwegian', () => {
    assert.equal(preferredLanguage('zh-CN,zh;q=0.9'), 'zh-Hans')
    assert.equal(preferredLanguage('nn-NO'), 'nb')
  })

  it('is English when nothing fits, and for nonsense', () => {
    for (const header of [null, '', 'tlh', ';;;q=,', 'x'.repeat(50_000)])
      assert.equal(preferredLanguage(header), 'en')
  })

  it('leaves out what the browser refuses', () => {
    assert.equal(preferredLanguage('fr;q=0, nl'), 'nl')
  })
})
