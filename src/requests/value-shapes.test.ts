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

const lengths = { text: 2_000, email: 2_000, select: 2_000, radio: 2_000, textarea: 20_000, code: 20_000 }
const isText = (field: FlattenedField): field is FlattenedField & { type: keyof typeof lengths } =>
  field.type in lengths && !isList(field)

for (const { slug, flattenedFields } of collections)
  for (const field of flattenedFields.filter(isText))
    test(`${slug}: a draft's ${field.name} ends somewhere, too`, () => {
      const most = lengths[field.type]
      const find = (length: number) =>
        firstMisshapen({ [field.name]: 'x'.repeat(length) }, [field], false)?.problem.en
      assert.equal(find(most), undefined)
      assert.match(String(find(most + 1)), /^holds more than 20?,?000 characters/)
    })
