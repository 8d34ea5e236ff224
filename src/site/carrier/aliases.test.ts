import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aliasesFor } from './aliases'

const docomo = {
  name: 'docomo',
  nativeName: 'NTTドコモ',
  otherNames: ['NTT docomo', 'ドコモ', '都科摩', '도코모', 'دوكومو', 'docomo'],
}

test('a reader sees the names in Latin letters, in their own script and in the carrier’s', () => {
  assert.deepEqual(aliasesFor(docomo, 'en'), ['NTTドコモ', 'NTT docomo', 'ドコモ'])
  assert.deepEqual(aliasesFor(docomo, 'ko'), ['NTTドコモ', 'NTT docomo', 'ドコモ', '도코모'])
  assert.deepEqual(aliasesFor(docomo, 'ar'), ['NTTドコモ', 'NTT docomo', 'ドコモ', 'دوكومو'])
})

test('Chinese characters are read in Chinese and Japanese, kana in Japanese alone', () => {
  const vodafone = { name: 'Vodafone', otherNames: ['CallYa', '沃达丰', 'ボーダフォン'] }
  assert.deepEqual(aliasesFor(vodafone, 'zh-Hans'), ['CallYa', '沃达丰'])
  assert.deepEqual(aliasesFor(vodafone, 'nl'), ['CallYa'])
})
