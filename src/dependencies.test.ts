/** Packages with known holes below a version (advisories of September and October 2026): what is installed is newer. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const floors: Record<string, string> = { payload: '3.90.0', next: '16.3.8' }

type Locked = { packages: Record<string, { version?: string }> }
const { packages }: Locked = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const installed = Object.entries(packages).map(([place, { version = '' }]) => ({
  name: place.replace(/^.*node_modules\//, ''),
  version,
}))

for (const [name, floor] of Object.entries(floors))
  test(`${name} is not below ${floor}, wherever it is installed`, () => {
    const versions = installed.filter((found) => found.name === name).map(({ version }) => version)
    assert.notEqual(versions.length, 0)
    for (const version of versions) {
      assert.match(version, /^\d+\.\d+\.\d+$/)
      assert.ok(version.localeCompare(floor, 'en', { numeric: true }) >= 0, version)
    }
  })

test('all of Payload has one version', () => {
  const payload = installed.filter(({ name }) => name === 'payload' || name.startsWith('@payloadcms/'))
  assert.ok(payload.length > 5)
  assert.deepEqual([...new Set(payload.map(({ version }) => version))].length, 1)
})
