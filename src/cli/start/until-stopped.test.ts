import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { command as run } from '../command'

const module = fileURLToPath(new URL('until-stopped.ts', import.meta.url))

/** Runs a command in a process of its own; what it prints, and how it ended. */
async function command(body: string) {
  const code = `const { untilStopped } = await import(${JSON.stringify(module)})
    setInterval(() => {}, 1000)
    await untilStopped(async ({ opened, stopping, fail }) => { ${body}; console.log('started') })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      printed += text
    })
  const ended = once(child, 'close').then(([status]: unknown[]) => ({ status, printed }))
  const hasPrinted = async (text: string) => {
    while (!printed.includes(text)) await once(child.stdout, 'data')
  }
  await hasPrinted('started')
  return { child, ended, hasPrinted }
}

test('what was opened is closed, the newest first, however often one Ctrl-C arrives', async () => {
  const { child, ended } = await command(`
    stopping.addEventListener('abort', () => console.log('stopping'))
    for (const name of ['database', 'site']) opened(async () => console.log('closed ' + name))`)
  child.kill('SIGINT')
  child.kill('SIGTERM')
  assert.deepEqual(await ended, { status: 0, printed: 'started\nstopping\nclosed site\nclosed database\n' })
})

test('whoever asks again a while later does not wait for what hangs', async () => {
  const { child, ended, hasPrinted } = await command(
    `opened(() => { console.log('closing'); return new Promise(() => {}) })`,
  )
  child.kill('SIGTERM')
  await hasPrinted('closing')
  await pause(1_100)
  child.kill('SIGTERM')
  assert.equal((await ended).status, 1)
})

test('an error that comes later ends the command with its sentence, after closing', async () => {
  const { ended } = await command(`
    opened(async () => console.log('closed'))
    setTimeout(() => fail(Object.assign(new Error('x'), { code: '57P01' })), 10)`)
  const { status, printed } = await ended
  assert.equal(status, 1)
  assert.match(printed, /The connection to the database was lost.*\nclosed\n/)
})

test('an error that nobody caught during a start ends it, and tells no parameter of a query', async () => {
  const program = `
    import { untilStopped } from './src/cli/start/until-stopped.ts'
    const query = { query: 'insert into "users" ("hash") values ($1)', params: ['hunter2'] }
    await untilStopped(() => new Promise(() => {
      setTimeout(() => { throw Object.assign(new Error('Failed query: x params: hunter2'), query) }, 1)
    }))`
  const { code, output } = await run(process.execPath, [
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
