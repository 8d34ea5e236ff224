import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readYaml } from './yaml-entry'

const refused = (read: () => unknown, message: RegExp) =>
  assert.throws(read, { name: 'ImportError', message })

test('a scalar is the text that was written, whatever YAML would make of it', () => {
  const entry = readYaml('a: 0120\nb: 2018-04\nc: no\nd: 1.10\n', 'x.yaml')
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].map((key) => entry.get(key).text()),
    ['0120', '2018-04', 'no', '1.10'],
  )
})

test('a missing value is absent, and so is an empty one', () => {
  const entry = readYaml('a:\nb: ""\n', 'x.yaml')
  assert.deepEqual(
    ['a', 'b', 'c'].map((key) => entry.get(key).isAbsent),
    [true, true, true],
  )
})

test('a mistake is named with file, line and path', () => {
  const entry = readYaml('carriers:\n  - slug: claro\n    kind: shop\n', 'co.yaml', 10)
  const carrier = entry.get('carriers').list((item) => item)[0]
  refused(
    () => carrier?.get('kind').oneOf(['network', 'mvno']),
    /^co\.yaml, line 12: carriers\[0\]\.kind is "shop", but must be one of network, mvno\.$/,
  )
  refused(() => carrier?.get('name').text(), /^co\.yaml, line 11: carriers\[0\]\.name is missing\.$/)
  refused(() => carrier?.only('slug'), /carriers\[0\]\.kind is not a known field/)
  refused(() => entry.get('carriers').texts(), /carriers must hold named fields/)
})

test('texts know the languages of the site', () => {
  assert.deepEqual(readYaml('en: a\nja: b\n', 'x.yaml').texts(), { en: 'a', ja: 'b' })
  refused(() => readYaml('de: a\n', 'x.yaml').texts(), /de is not a language of the site/)
})

test('broken YAML is one sentence with its line', () => {
  refused(() => readYaml('a: 1\nb: [\n', 'x.yaml', 2), /^x\.yaml, line \d+: this is not valid YAML/)
})
