import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { preferredLanguage } from './preferred-language'

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

  it('is found under every tag that BCP 47 has for it', () => {
    for (const tag of ['cmn-Hans-CN', 'zh-cmn', 'zh-cmn-Hans-CN', 'cmn', 'zh-Hans-HK', 'ZH-sg', 'zh_CN'])
      assert.equal(preferredLanguage(`${tag},en;q=0.5`), 'zh-Hans', tag)
    for (const tag of ['no', 'nn', 'nb-NO', 'no-bok', 'NO'])
      assert.equal(preferredLanguage(`${tag},en;q=0.5`), 'nb', tag)
    for (const tag of ['ar-arz', 'arb-EG']) assert.equal(preferredLanguage(`${tag},en;q=0.5`), 'ar', tag)
  })

  it('is the next one for who asks for Traditional Chinese, and Simplified where there is no next one', () => {
    assert.equal(preferredLanguage('zh-TW,en;q=0.8'), 'en')
    assert.equal(preferredLanguage('zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7'), 'en')
    assert.equal(preferredLanguage('zh-Hant-HK,ja;q=0.9'), 'ja')
    assert.equal(preferredLanguage('yue-HK,ko;q=0.9'), 'ko')
    assert.equal(preferredLanguage('zh-HK,zh-CN;q=0.9,en;q=0.8'), 'zh-Hans')
    for (const header of ['zh-TW', 'zh-TW,zh;q=0.9', 'zh-Hant,de;q=0.8', 'yue', 'cmn-Hant'])
      assert.equal(preferredLanguage(header), 'zh-Hans', header)
  })

  it('follows qualities, however they are written', () => {
    assert.equal(preferredLanguage('en;Q=0.2,fr;q=0.9'), 'fr')
    assert.equal(preferredLanguage('en; q = 0.2 ,fr ; q=0.9 '), 'fr')
    assert.equal(preferredLanguage('en;q=.2,fr;q=1.5'), 'fr')
    assert.equal(preferredLanguage('en;level=1;q=0.2,fr;q=0.9'), 'fr')
    for (const malformed of ['abc', '', '-1', '0.8.5', '"1"', 'NaN'])
      assert.equal(preferredLanguage(`fr;q=${malformed},ko;q=0.1`), 'ko', malformed)
    assert.equal(preferredLanguage('fr;q=abc'), 'fr')
  })

  it('leaves out what the browser refuses', () => {
    assert.equal(preferredLanguage('fr;q=0, nl'), 'nl')
  })
})
