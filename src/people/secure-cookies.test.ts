import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { environment } from '@/env'

/** The collection as a process with these settings builds it. */
function secureAt(site: string): string {
  const script = "import('./src/people/users.ts').then(({ users }) => console.log(users.auth.cookies.secure))"
  const options = ['--import', 'tsx', '--input-type=module', '--eval', script]
  return execFileSync(process.execPath, options, {
    env: environment({ SITE_URL: site }),
    encoding: 'utf8',
  }).trim()
}

test('the session cookie travels over https only, where the site has it', () => {
  assert.equal(secureAt('https://saldo.example'), 'true')
  assert.equal(secureAt('http://127.0.0.1:3000'), 'false')
})
