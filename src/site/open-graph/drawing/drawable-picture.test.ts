import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OgImage } from '../og-image'
import { drawablePicture } from './drawable-picture'

const covered = new Set(Array.from('Claro Dial*#0123456789', (character) => character.codePointAt(0) ?? 0))
const key = (text: string) => ({ channel: 'ussd' as const, text, digits: true })
const picture = (changes: Partial<OgImage>): OgImage => ({
  language: 'en',
  title: { text: 'Claro', language: 'en' },
  answer: { kind: 'check', action: 'Dial', key: key('*611#'), facts: [], state: 'Dial' },
  ...changes,
})

test('a code that cannot be written in full is not shown in part', () => {
  const answer = { kind: 'check' as const, action: 'Dial', key: key('*6१1#'), facts: [], state: '' }
  assert.deepEqual(drawablePicture(picture({ answer }), covered).answer, {
    kind: 'words',
    text: { text: 'Dial', language: 'en' },
  })
})

test('a carrier whose name cannot be written is left out of a list', () => {
  const rows = [
    { name: 'Claro', key: key('*1#') },
    { name: '通信', key: key('*2#') },
  ]
  const { answer } = drawablePicture(picture({ answer: { kind: 'list', rows } }), covered)
  assert.deepEqual(answer.kind === 'list' && answer.rows, rows.slice(0, 1))
})

test('a title of which nothing can be written is the place, or the site', () => {
  const title = { text: '😀', language: 'en' as const }
  assert.equal(drawablePicture(picture({ title, above: 'Claro' }), covered).title.text, 'Claro')
  assert.equal(drawablePicture(picture({ title }), covered).title.text, 'Saldo')
})
