import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints } from 'payload'
import { askingGraphQL } from '../../e2e/support/graphql'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire, requestTo } from '../../e2e/support/people'
import { prose, sampleCountry, sampleFacts, sampleGuide } from '../../e2e/support/sample-documents'
import { graphqlForPeople } from './graphql-limits'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'admin')
const facts = await sampleFacts(newsroom.payload)

async function refused(method: string, path: string, body?: object, language?: string): Promise<string> {
  const { status, text, errors } = await ask(editor, method, path, body, language)
  assert.equal(status, 400, text)
  return errors?.[0]?.message ?? ''
}

const guide = (changes: object) => ({ ...sampleGuide(facts.country), ...changes })

test('a text with NUL or half a character is refused by the name of its field, in the language of the panel', async () => {
  const create = (changes: object, language?: string) =>
    refused('POST', '/guides?locale=en&draft=true', guide(changes), language)
  for (const title of ['a\u0000b', 'a\ud800', '\udc00b'])
    assert.match(await create({ title }), /^"Title" holds a character that cannot be kept/)
  assert.match(await create({ title: 'a\u0000b' }, 'zh'), /^“标题”含有无法保存的字符/)
  assert.match(
    await create({ body: prose('a\u0000b') }),
    /^"body\.root\.children\.0\.children\.0\.text" holds/,
  )
  assert.match(await create({ 'a\u0000b': 1 }), /holds a character/)
})

test('whole characters beyond the first plane are kept', async () => {
  const { status, doc } = await ask(editor, 'POST', '/guides?locale=en&draft=true', guide({ title: '📱 𠮷' }))
  assert.equal(status, 201)
  assert.equal(doc?.title, '📱 𠮷')
})

test('a question with NUL is refused too', async () => {
  for (const query of ['where[name][equals]=a%00', 'where[a%00][equals]=1', 'sort=a%00'])
    assert.match(await refused('GET', `/countries?${query}`), /holds a character/, query)
})

test('an address with something else than a number is nobody’s: it neither finds, changes nor deletes', async () => {
  const { id } = await newsroom.payload.create({ collection: 'countries', data: sampleCountry() })
  for (const wrong of ['x', `${id}x`, 'NaN', '1e99', '99999999999', '1.5'])
    for (const method of ['GET', 'DELETE', 'PATCH'])
      assert.match(
        await refused(method, `/countries/${wrong}`, method === 'PATCH' ? {} : undefined),
        /whole number/,
      )
  assert.equal((await ask(editor, 'GET', `/countries/${id}`)).status, 200)
  assert.equal((await ask(editor, 'GET', '/countries/987654')).status, 404)
})

test('a relation to nothing, or to what is no id, is refused by the name of its field', async () => {
  const carrier = (country: unknown) => refused('PATCH', `/carriers/${facts.carrier}?locale=en`, { country })
  assert.match(await carrier(987_654), /"Country" names record 987654, which does not exist/)
  for (const wrong of ['abc', 1e99, -1, 1.5, {}, [], true])
    assert.match(await carrier(wrong), /"Country" has to be the id of a record/, JSON.stringify(wrong))
  assert.match(
    await refused('POST', '/guides?locale=en', guide({ authors: [editor.id, 987_654] })),
    /"Authors" names/,
  )
  const { data, text } = await askingGraphQL(newsroom)(
    editor,
    `mutation { updateCarrier(id: ${facts.carrier}, data: { country: 987654 }) { id } }`,
  )
  assert.equal(data?.updateCarrier, null)
  assert.match(text, /names record 987654/)
})

test('a value of another kind than its field is refused instead of being kept as something else', async () => {
  const update = (data: object) => refused('PATCH', `/carriers/${facts.carrier}?locale=en`, data)
  assert.match(await update({ name: { a: 1 } }), /"Name" has to be text/)
  assert.match(await update({ otherNames: 'one' }), /"Other names" has to be a list/)
  assert.match(await update({ apps: { name: 'x' } }), /"Apps" has to be a list/)
  assert.match(await update({ gone: 'yes' }), /"No longer exists" has to be an object/)
  assert.match(await update({ apps: [{ name: 5 }] }), /"apps\.0\.name" has to be text/)
  assert.match(await refused('PATCH', `/carriers/${facts.carrier}?locale=en`, []), /Send an object/)
  for (const field of ['createdAt', 'updatedAt']) {
    const several = `/carriers?locale=en&where[id][equals]=${facts.carrier}`
    assert.match(await update({ [field]: null }), /has to be a (date|moment|day)/i)
    assert.match(await refused('PATCH', several, { [field]: null }), /has to be a (date|moment|day)/i)
  }
  const { name, otherNames } = await newsroom.payload.findByID({ collection: 'carriers', id: facts.carrier })
  assert.deepEqual([name, otherNames], ['Telenor', []])
})

test('a status that is no word, and a choice that there is not, are refused', async () => {
  const status = { en: 'published' }
  assert.match(await refused('POST', '/guides?locale=en', guide({ _status: status })), /"_status|Status/)
  const { text } = await ask(editor, 'PATCH', `/carriers/${facts.carrier}?locale=en`, { kind: 'pigeon' })
  assert.match(text, /"errors":\[.*kind/)
  assert.match(await refused('GET', '/carriers?where[kind][equals]=pigeon'), /cannot be kept or looked for/)
  const { id } = await newsroom.payload.create({
    collection: 'guides',
    locale: 'en',
    data: guide({}),
    draft: true,
  })
  const several = `/guides?locale=ja&draft=true&where[id][equals]=${id}`
  assert.match(await refused('PATCH', several, { severity: 'pigeon' }), /cannot be kept or looked for/)
})

test('what is nested without end is refused, what an editor nests is not', async () => {
  const nested = (levels: number): object =>
    levels === 0
      ? { type: 'paragraph', children: [] }
      : { type: 'list', children: [{ type: 'listitem', children: [nested(levels - 1)] }] }
  const body = (levels: number) => guide({ body: { root: { type: 'root', children: [nested(levels)] } } })
  const create = '/guides?locale=en&draft=true'
  assert.match(await refused('POST', create, body(400)), /"Text" is nested more than/)
  const { status, text } = await ask(editor, 'POST', create, body(20))
  assert.equal(status, 201, text)
})

test('a value that another record has is refused at its field', async () => {
  const { code, slug } = await newsroom.payload.findByID({ collection: 'countries', id: facts.country })
  for (const twin of [{ code }, { slug }]) {
    const { status, text } = await ask(editor, 'POST', '/countries?locale=en', {
      ...sampleCountry(),
      ...twin,
    })
    assert.equal(status, 400)
    assert.match(text, new RegExp(`"path":"${Object.keys(twin)}"`))
  }
})

test('who may not write does not learn which records there are', async () => {
  for (const country of [facts.country, 987_654]) {
    const { status } = await ask(undefined, 'POST', '/carriers?locale=en', { name: 'x', country })
    assert.equal(status, 403)
  }
})

test('which fields are wrong is said in the language of the panel, also where Payload was not told it', async () => {
  const { slug } = await newsroom.payload.findByID({ collection: 'carriers', id: facts.carrier })
  const twin = { name: 'x', country: facts.country, slug }
  assert.equal(await refused('POST', '/carriers?locale=en', twin, 'zh'), '下面的字段是无效的： 网址片段')
  const again = { name: 'x', email: editor.email, password: 'correct horse', role: 'writer' }
  assert.match(await refused('POST', '/users', again, 'fr'), /^Le champ suivant n’est pas valide.*email$/i)
})

test('when the database refuses one of several documents, just the others are said to be saved', async () => {
  const { payload } = newsroom
  const { id } = await payload.create({
    collection: 'countries',
    data: sampleCountry({ slug: 'first-of-two' }),
  })
  const where = `where[id][in]=${id},${facts.country}`
  const { status, docs, errors, text } = await ask(editor, 'PATCH', `/countries?locale=en&${where}`, {
    code: 'QX',
  })
  assert.equal(status, 400, text)
  assert.equal(errors?.length, 1, text)
  const saved = await payload.find({ collection: 'countries', where: { code: { equals: 'QX' } } })
  assert.deepEqual(
    docs?.map((doc) => doc.id),
    saved.docs.map((doc) => doc.id),
  )
  assert.equal(saved.totalDocs, 1)
})

test('one’s own preferences can be forgotten; what is not there is not found', async () => {
  const key = '/payload-preferences/columns-of-a-list'
  assert.equal((await ask(editor, 'DELETE', key)).status, 404)
  assert.equal((await ask(editor, 'POST', key, { value: { columns: [] } })).status, 200)
  const other = await hire(newsroom.payload, 'writer')
  assert.equal((await ask(other, 'DELETE', key)).status, 404)
  assert.equal((await ask(undefined, 'DELETE', key)).status, 401)
  assert.equal((await ask(editor, 'DELETE', key)).status, 200)
  assert.equal((await ask(editor, 'DELETE', key)).status, 404)
})

test('confirming an account by e-mail says that there is no such thing here', async () => {
  const { status, text } = await ask(undefined, 'POST', '/users/verify/abc')
  assert.equal(status, 404)
  assert.match(text, /not confirmed by e-mail/)
})

test('JSON that is damaged is refused with a sentence, over REST and GraphQL, in the language of the panel', async () => {
  const post = requestTo('/api/graphql', 'POST', editor)
  const headers = {
    ...Object.fromEntries(post.headers),
    'content-type': 'application/json',
    'accept-language': 'zh',
  }
  const broken = () => new Request(post.url, { method: 'POST', headers, body: '{bad' })
  const { config } = newsroom.payload
  const graphql = graphqlForPeople(Promise.resolve(config), GRAPHQL_POST(config))
  const overGraphQL = await graphql.POST(broken())
  assert.equal(overGraphQL.status, 400)
  assert.match(await overGraphQL.text(), /JSON 有误/)
  const rest = new Request(`http://127.0.0.1:3000/api/guides/1?locale=en`, {
    method: 'PATCH',
    headers,
    body: '{bad',
  })
  const overRest = await handleEndpoints({ config, payloadInstanceCacheKey: newsroom.url, request: rest })
  assert.equal(overRest.status, 400)
  assert.match(await overRest.text(), /JSON 有误/)
})
