import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askingGraphQL } from '../../e2e/support/graphql'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { sampleCountry, sampleGuide, samplePicture } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const mina = await hire(newsroom.payload, 'editor')

const inChinese = sampleCountry({ name: '挪威' })

async function picture(language: string, alt: string) {
  const { data, name, mimetype } = await samplePicture()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(data)], name, { type: mimetype }))
  form.set('_payload', JSON.stringify({ alt }))
  return ask(mina, 'POST', `/media?locale=${language}`, form)
}

test('a country or a picture that begins in another language is asked for in English', async () => {
  const country = await ask(mina, 'POST', '/countries?locale=zh-Hans', inChinese)
  for (const reply of [country, await picture('zh-Hans', '一部手机')]) {
    assert.equal(reply.status, 400, reply.text)
    assert.match(reply.text, /switch to English and save it there first/)
  }
  const { totalDocs } = await newsroom.payload.count({ collection: 'countries' })
  assert.equal(totalDocs, 0)
})

test('over GraphQL too', async () => {
  const mutation = `mutation ($data: mutationCountryInput!) { createCountry(locale: zh_Hans, data: $data) { id } }`
  const reply = await askingGraphQL(newsroom)(mina, mutation, { data: inChinese })
  assert.match(reply.text, /switch to English and save it there first/)
})

test('made in English it is translated like before; a guide begins in any language', async () => {
  const made = await ask(mina, 'POST', '/countries?locale=en', sampleCountry())
  assert.equal(made.status, 201, made.text)
  const translated = await ask(mina, 'PATCH', `/countries/${made.doc?.id}?locale=zh-Hans`, { name: '挪威' })
  assert.equal(translated.status, 200, translated.text)
  assert.equal((await picture('en', 'A phone')).status, 201)
  const guide = await ask(mina, 'POST', '/guides?locale=ja&draft=true', sampleGuide(made.doc?.id ?? 0))
  assert.equal(guide.status, 201, guide.text)
})
