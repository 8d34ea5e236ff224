import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildConfig } from 'payload'
import config from '@/payload.config'

const { collections, jobs, db } = await config
const operations = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock', 'admin'] as const

/** What Payload gives a collection that says nothing. */
const silent = await buildConfig({ secret: 'x', db, collections: [{ slug: 'silent', fields: [] }] })
const defaults = new Set<unknown>([
  undefined,
  ...Object.values(silent.collections[0]?.access ?? {}),
  ...Object.values(silent.jobs.access ?? {}),
])

test('every collection, Payload’s own included, states who may do what', () => {
  const unstated = collections.flatMap(({ slug, access }) =>
    operations
      .filter((operation) => defaults.has(access[operation]))
      .map((operation) => `${slug}: ${operation}`),
  )
  assert.deepEqual(unstated, [])
  assert.ok(collections.some(({ slug }) => slug === 'payload-locked-documents'))
})

test('jobs state who may run, queue and cancel them', () => {
  for (const right of ['run', 'queue', 'cancel'] as const)
    assert.ok(!defaults.has(jobs.access?.[right]), right)
})
