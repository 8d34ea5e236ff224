import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { callServerFunction, serverFunctionNames } from './server-functions'

async function calling(called: unknown, language?: string) {
  const run: unknown[] = []
  const answer = await callServerFunction(called, language, async (call) => {
    run.push(call)
    return 'run'
  })
  return { answer, run }
}

const inherited = Object.getOwnPropertyNames(Object.prototype)

for (const name of [...inherited, 'no-such-function', '', 'FORM-STATE', 5, null, ['form-state'], {}]) {
  test(`a browser that calls ${JSON.stringify(name)} runs nothing and is told so`, async () => {
    const { answer, run } = await calling({ name, args: {} })
    assert.deepEqual(run, [])
    assert.deepEqual(answer, {
      errors: [{ message: 'The panel has no function of this name. Reload the page.' }],
    })
  })
}

for (const called of [
  undefined,
  null,
  'form-state',
  [],
  { name: 'form-state' },
  { name: 'form-state', args: null },
]) {
  test(`a browser that calls with ${JSON.stringify(called)} runs nothing and is told so`, async () => {
    const { answer, run } = await calling(called, 'zh')
    assert.deepEqual(run, [])
    assert.match(JSON.stringify(answer), /面板没有这个名称的功能/)
  })
}

test('every function that Payload has can be called, and no other', async () => {
  const file = new URL(
    '../../node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js',
    import.meta.url,
  )
  const [, listed = ''] = /const baseServerFunctions = \{(.*?)\};/s.exec(readFileSync(file, 'utf8')) ?? []
  const names = [...listed.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name]) => name)
  assert.deepEqual(names, serverFunctionNames)
  for (const name of serverFunctionNames) {
    const { answer, run } = await calling({ name, args: { a: 1 } })
    assert.equal(answer, 'run')
    assert.deepEqual(run, [{ name, args: { a: 1 } }])
  }
})
