import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalOfName } from './server-function-name'

test('what every object has is no server function', () => {
  for (const name of [
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ])
    assert.deepEqual(refusalOfName(name), { errors: [{ message: `There is no server function "${name}".` }] })
  for (const name of [undefined, null, 1, ['constructor'], { toString: 1 }])
    assert.match(refusalOfName(name)?.errors[0]?.message ?? '', /^There is no server function/)
})

test('a name that Payload may know goes on to Payload', () => {
  for (const name of ['form-state', 'render-document', 'slugify'])
    assert.equal(refusalOfName(name), undefined)
})
