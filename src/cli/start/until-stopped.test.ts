import assert from 'node:assert/strict'
import { test } from 'node:test'
import { command } from '../command'

test('an error that nobody caught during a start ends it, and tells no parameter of a query', async () => {
  const program = `
    import { untilStopped } from './src/cli/start/until-stopped.ts'
    const query = { query: 'insert into "users" ("hash") values ($1)', params: ['hunter2'] }
    await untilStopped(() => new Promise(() => {
      setTimeout(() => { throw Object.assign(new Error('Failed query: x params: hunter2'), query) }, 1)
    }))`
  const { code, output } = await command(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    program,
  ])
  assert.equal(code, 1)
  assert.match(output, /^Failed query insert "users"\n {4}at /)
  assert.doesNotMatch(output, /hunter2/)
})
