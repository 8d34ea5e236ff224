import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fold, nameKey, piecesOf } from './fold'

const piecesIn = (text: string) => piecesOf(fold(text)).map((piece) => piece.text)

describe('folding', () => {
  it('makes one of case, accents, width and kana', () => {
    assert.equal(fold('MÓVIL Éxito'), 'movil exito')
    assert.equal(fold('Sør-Korea'), 'sor-korea')
    assert.equal(fold('İstanbul'), 'istanbul')
    assert.equal(fold('＊６１１＃'), '*611#')
    for (const docomo of ['ﾄﾞｺﾓ', 'どこも', 'ドコモ']) assert.equal(fold(docomo), 'ドコモ')
  })

  it('makes one of the forms of Arabic letters and digits', () => {
    assert.equal(fold('الإِمَــارات'), fold('الامارات'))
    assert.equal(fold('مصرى'), fold('مصري'))
    assert.equal(fold('ڤودافون'), fold('فودافون'))
    assert.equal(fold('+٥٧'), '+57')
    assert.equal(fold('٭१२๓♯'), '*123#')
  })

  it('makes one of traditional and simplified characters in names', () => {
    assert.equal(fold('中華電信'), fold('中华电信'))
    assert.equal(fold('韓國'), fold('韩国'))
    assert.equal(fold('馬來西亞'), fold('马来西亚'))
    for (const [traditional, simplified] of [
      ['祕魯', '秘鲁'],
      ['澳大利亞', '澳大利亚'],
      ['烏茲別克斯坦', '乌兹别克斯坦'],
      ['羅馬尼亞', '罗马尼亚'],
      ['聖馬力諾', '圣马力诺'],
      ['剩餘流量怎麼查詢', '剩余流量怎么查询'],
    ] as const)
      assert.equal(fold(traditional), simplified)
  })

  it('leaves out what nobody sees', () => {
    for (const typed of [
      'Cla\u200bro',
      '\u202aClaro\u202c',
      'Clar\u00ado\ufeff',
      '\u2066Cl\u200da\u2060ro\u2069',
    ])
      assert.equal(fold(typed), 'claro')
    assert.equal(fold('#️⃣1️⃣1️⃣0️⃣#️⃣'), '#110#')
  })

  it('keeps Korean syllables and voiced kana whole', () => {
    assert.equal(fold('소프트뱅크'), '소프트뱅크')
    assert.equal(fold('が'), 'ガ')
  })
})

describe('the pieces of a text', () => {
  it('are words and codes, and single characters where there are no spaces', () => {
    assert.deepEqual(piecesIn('docomo 残高'), ['docomo', '残', '高'])
    assert.deepEqual(piecesIn('SK텔레콤'), ['sk', '텔', '레', '콤'])
    assert.deepEqual(piecesIn('Dial *611#, now!'), ['dial', '*611#', 'now'])
  })

  it('make a name that does not depend on spaces and hyphens', () => {
    for (const name of ['Y!mobile', 'Y-mobile', 'y mobile']) assert.equal(nameKey(name), 'ymobile')
    assert.equal(nameKey('0120-959-472'), '0120959472')
    assert.equal(nameKey('LG U+'), 'lgu+')
  })
})
