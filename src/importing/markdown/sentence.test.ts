import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstSentences } from './sentence'

test('a text is cut where a sentence ends', () => {
  assert.equal(
    firstSentences('One. Two at claro.com.co is 3.5 GB. Three.', 40),
    'One. Two at claro.com.co is 3.5 GB.',
  )
  assert.equal(firstSentences('第一句。第二句！第三句。', 8), '第一句。第二句！')
})

test('a first sentence that is too long is cut at a word, with an ellipsis', () => {
  assert.equal(firstSentences('Somebody wrote a very long sentence', 20), 'Somebody wrote a…')
})

test('a short text stays whole, on one line', () => {
  assert.equal(firstSentences(' One\n two '), 'One two')
})
