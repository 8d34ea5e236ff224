import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FlattenedField } from 'payload'
import config from '@/payload.config'
import { firstMisshapen } from './value-shapes'

const { collections } = await config

const isList = (field: FlattenedField) =>
  field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany === true)

for (const { slug, flattenedFields } of collections)
  for (const field of flattenedFields.filter(isList))
    test(`${slug}: a list of ${field.name} with more entries than a statement can write is refused`, () => {
      const found = firstMisshapen({ [field.name]: Array(20_000).fill('x') }, [field], false)
      assert.equal(found?.path, field.name)
      assert.match(String(found?.problem.en), /^holds more than 1,?000 values/)
    })
