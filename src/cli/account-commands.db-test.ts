import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { knockingAt } from '../../e2e/support/door'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire, password } from '../../e2e/support/people'
import { command } from './command'
import { startEmbeddedPostgres } from './database/embedded-postgres'
import { migrate } from './database/migrate'
import { openNewsroom } from './database/open-newsroom'

const newsroom = await ownNewsroom()
const { ask, payload } = newsroom
const knock = knockingAt(newsroom)

type Where = { DATABASE_URL: string; DATA_DIR?: string }
const here: Where = { DATABASE_URL: newsroom.url }

function run(name: 'unlock' | 'password', args: string[], where = here) {
  const file = `src/cli/${name}.ts`
  return command(process.execPath, ['--conditions=production', '--import', 'tsx', file, ...args], where)
}

/** As from outside, by the secret of no other process. */
async function lockedOut(email: string) {
  for (let n = 0; n < 10; n++) assert.equal((await knock(email, 'wrong')).status, 401)
  assert.equal((await knock(email)).status, 429)
}

test('an account whose tries are used up is freed from the shell', async () => {
  const { email } = await hire(payload, 'editor')
  await lockedOut(email)
  const { code, output } = await run('unlock', [email.toUpperCase()])
  assert.equal(output.trim(), `${email} can sign in again from everywhere.`)
  assert.equal(code, 0)
  assert.equal((await knock(email)).status, 200)
})

test('a new password from the shell works at once, ends all sessions and leaves the old one useless', async () => {
  const editor = await hire(payload, 'editor')
  await lockedOut(editor.email)
  const { code, output } = await run('password', [editor.email])
  assert.equal(code, 0, output)
  const made = /printed this once: (\S{24})\n$/.exec(output)?.[1]
  assert.ok(made, output)
  assert.equal((await ask(editor, 'GET', '/users')).status, 403)
  assert.equal((await knock(editor.email, made)).status, 200)
  assert.equal((await knock(editor.email, password)).status, 401)
})

test('an address without an account is one sentence and exit code 1, and so is a missing one', async () => {
  for (const name of ['unlock', 'password'] as const) {
    assert.deepEqual(await run(name, ['nobody@example.org']), {
      code: 1,
      output: 'No account has the address nobody@example.org.\n',
    })
    assert.deepEqual(await run(name, []), {
      code: 1,
      output: `Name one e-mail address: npm run ${name} -- EMAIL\n`,
    })
  }
})

test('both work on the embedded database, while the site runs and while it does not', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-accounts-'))
  const where = { DATABASE_URL: '', DATA_DIR: dataDir }
  try {
    assert.match(
      (await run('unlock', ['a@example.org'], where)).output,
      /There is no newsroom in the data folder/,
    )
    const { url, stop } = await startEmbeddedPostgres({ dataDir })
    const embedded = await openNewsroom(url, payload.config.secret)
    await migrate(embedded)
    const { email } = await hire(embedded.payload, 'admin')
    assert.equal((await run('unlock', [email], where)).code, 0)
    await embedded.close()
    await stop()
    const { code, output } = await run('password', [email], where)
    assert.equal(code, 0, output)
  } finally {
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
})
