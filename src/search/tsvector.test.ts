import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fold, piecesOf } from './fold'
import { queryFor, queryForMost, vectorOf } from './tsvector'

const query = (text: string, every = true) => queryFor(piecesOf(fold(text)), 'ja', every)

describe('the words of a text', () => {
  it('are words, and pairs of characters with the last one', () => {
    assert.equal(
      vectorOf({ title: 'My docomo', others: ['残高確認'] }, 'ja'),
      "'ja/my':1A 'ja/docomo':1A 'ja/残高' 'ja/高確' 'ja/確認' 'ja/認'",
    )
  })

  it('are without the Arabic article', () => {
    assert.equal(vectorOf({ title: '', others: ['الرصيد'] }, 'ar'), "'ar/رصيد'")
  })

  it('leave nothing that Postgres could take for more than a word', () => {
    assert.equal(
      vectorOf({ title: "a'b \\c:1A|d", others: ['!(&)'] }, 'en'),
      "'en/a':1A 'en/b':1A 'en/c':1A 'en/1a':1A 'en/d':1A 'en/&'",
    )
  })
})

describe('the query for words', () => {
  it('wants every pair, or the character itself when there is but one', () => {
    assert.equal(query('残高確認'), "'ja/残高' & 'ja/高確' & 'ja/確認'")
    assert.equal(query('残'), "'ja/残':*")
  })

  it('may want the better part of a run, and no single pair of a longer one', () => {
    const most = (text: string) => queryForMost(piecesOf(fold(text)), 'ja')
    assert.equal(most('ソウル'), "'ja/ソウ' & 'ja/ウル'")
    assert.equal(most('ギリシア'), "'ja/ギリ' & 'ja/リシ' | 'ja/リシ' & 'ja/シア'")
    assert.equal(most('残高 my の docomo'), "'ja/残高' | 'ja/my' | 'ja/docomo':*")
    assert.equal(most('残'), "'ja/残':*")
    assert.equal(most('?'), undefined)
  })

  it('takes longer words as beginnings', () => {
    assert.equal(query('sim kaart', false), "'ja/sim' | 'ja/kaart':*")
  })

  it('is nothing when there is no word', () => {
    assert.equal(query('!?…'), undefined)
  })
})
