import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cacheTags } from '@/publishing/cache-tags'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { prose, sampleCheck, sampleFacts, sampleGuide } from '../../../e2e/support/sample-documents'
import { writeMarkdown } from '../markdown/write-markdown'
import { guideMarkdown } from './guide-markdown'
import { guideQuery } from './guide-query'

const { payload } = await ownNewsroom()

const block = (fields: { blockType: string; [field: string]: unknown }) => ({
  type: 'block',
  version: 2,
  format: '',
  fields,
})

test('a check and a compared carrier of another country are shown in a guide, with their country', async () => {
  const { country, carrier } = await sampleFacts(payload, { code: 'JP', slug: 'here' }, { name: 'Docomo' })
  const there = await sampleFacts(payload, { code: 'NO', slug: 'there' }, { name: 'Airalo', slug: 'airalo' })
  const check = await payload.create({ collection: 'balance-checks', data: sampleCheck(there.carrier) })
  const body = prose('Without a line of this country:')
  body.root.children.push(
    block({ blockType: 'balance-check', balanceCheck: check.id }),
    block({ blockType: 'comparison', carriers: [there.carrier, carrier] }),
    block({ blockType: 'comparison', carriers: [] }),
  )
  const data = sampleGuide(country, { body, slug: 'abroad', carriers: [carrier] })
  await payload.create({ collection: 'guides', locale: 'en', data: { ...data, _status: 'published' } })

  const tags: string[] = []
  const view = await guideQuery(
    {
      payload,
      language: 'ja',
      expireAtMidnight: () => {},
      dependsOn: (...names: string[]) => tags.push(...names),
    },
    { guide: 'abroad' },
  )
  assert.ok(view)
  assert.equal(view.checks.get(check.id)?.carrier, 'Airalo（Norway）')
  const text = writeMarkdown(guideMarkdown(view))
  assert.match(text, /### Airalo（Norway） · /)
  assert.match(text, /\| \[Airalo（Norway）\]\(\S*\/ja\/there\/airalo(\.md)?\) \| .*\*2\d\d#/)
  assert.equal(text.match(/^\| \[Docomo\]/gm)?.length, 2)
  assert.equal(text.match(/^\| \[Airalo/gm)?.length, 1)
  const shown = [
    cacheTags.country(country),
    cacheTags.country(there.country),
    cacheTags.carrier(there.carrier),
  ]
  assert.deepEqual(
    shown.filter((tag) => !tags.includes(tag)),
    [],
  )
})
