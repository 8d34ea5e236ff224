import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CarrierFacts } from './country-facts'
import { colombia } from './fixtures/facts'
import { nearestCarrier, recogniseCarriers } from './recognise-carriers'

const slugs = (text: string, carriers = colombia.carriers) =>
  recogniseCarriers(text, carriers).map(({ slug }) => slug)
const carrier = (slug: string, ...names: string[]): CarrierFacts => ({
  id: 1,
  slug,
  name: names[0] ?? slug,
  names,
  knownWrong: [],
})

test('carriers are recognised by any of their names, in the order of the text', () => {
  assert.deepEqual(slugs('movistar或者Comcel的用户'), ['movistar', 'claro'])
})

test('a name transaction another word or name is not that carrier', () => {
  assert.deepEqual(slugs('Clarolina uses Claro Fibra'), ['claro-fibra'])
})

test('short names are taken letter by letter, and names without letters not at all', () => {
  const japan = [carrier('au', 'au'), carrier('ice', 'ice'), carrier('three', '3')]
  assert.deepEqual(slugs('AU and Ice cost 3; auではなく', japan), ['au'])
})

test('names in other scripts need no spaces around them', () => {
  assert.deepEqual(slugs('日本ではソフトバンクの回線', [carrier('softbank', 'SoftBank', 'ソフトバンク')]), [
    'softbank',
  ])
})

test('the nearest carrier is the one named closest to a number', () => {
  assert.equal(nearestCarrier('Claro is 611, Movistar 222', /222/, colombia.carriers)?.slug, 'movistar')
  assert.equal(nearestCarrier('nobody, 222', /222/, colombia.carriers), undefined)
})
