import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { setEnvironment } from '@/env'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { prose, sampleFacts, sampleGuide, samplePicture } from '../../../e2e/support/sample-documents'
import { guideQuery } from './guide-query'

const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-pictures-'))
setEnvironment({ DATA_DIR: dataDir })

const newsroom = await ownNewsroom()
after(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }))

test('a reader of a guide gets its pictures, described in their language or else in English', async () => {
  const { payload } = newsroom
  const { country } = await sampleFacts(payload)
  const picture = await payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'The menu of the app' },
    file: await samplePicture(),
  })
  const body = prose('Open the app.')
  const block = {
    type: 'block',
    version: 2,
    format: '',
    fields: { blockType: 'picture', picture: picture.id },
  }
  body.root.children.push(block)
  const data = sampleGuide(country, { body, slug: 'with-a-picture' })
  await payload.create({ collection: 'guides', locale: 'en', data: { ...data, _status: 'published' } })

  const tags: string[] = []
  const context = { payload, language: 'ja' as const, expireAtMidnight: () => {} }
  const dependsOn = (...names: string[]) => tags.push(...names)
  const view = await guideQuery({ ...context, dependsOn }, { guide: 'with-a-picture' })
  const shown = view?.pictures.get(picture.id)
  assert.match(String(shown?.source), /^\/api\/media\/file\/.+\.webp$/)
  assert.deepEqual(shown?.alt, { text: 'The menu of the app', language: 'en' })
  assert.ok(tags.includes(`media:${picture.id}`))
})
