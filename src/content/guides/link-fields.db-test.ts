import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire } from '../../../e2e/support/people'
import { prose, sampleFacts, sampleGuide } from '../../../e2e/support/sample-documents'

const { ask, payload } = await ownNewsroom()
const mina = await hire(payload, 'editor')
const { country } = await sampleFacts(payload)

const element = { version: 1, direction: null, format: '', indent: 0 }
const words = { type: 'text', version: 1, text: 'Nova', format: 0, detail: 0, mode: 'normal', style: '' }

/** A guide whose text has one link, and a note with the same. */
function withLink(url: string) {
  const fields = { linkType: 'custom', newTab: false, url }
  const paragraph = (id: string) => {
    const link = { ...element, type: 'link', version: 3, id, fields, children: [words] }
    return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children: [link] }
  }
  const text = { root: { ...prose('').root, children: [paragraph('a'.repeat(24))] } }
  const note = { id: 'b'.repeat(24), blockType: 'note', blockName: '', title: 'N', text }
  const block = { type: 'block', version: 2, format: '', fields: note }
  return {
    ...sampleGuide(country),
    body: { root: { ...text.root, children: [paragraph('c'.repeat(24)), block] } },
  }
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(/"url":"([^"]*)"/g)].map(([, address]) => address ?? '')
}

test('a link without a scheme is kept whole, in a text and in the blocks of it', async () => {
  const reply = await ask(mina, 'POST', '/guides?locale=en&depth=0', {
    ...withLink('nova.is'),
    _status: 'published',
  })
  assert.equal(reply.status, 201, reply.text)
  assert.deepEqual(addressesIn(reply.text), ['https://nova.is', 'https://nova.is'])
})

test('what a browser would run is refused as a link, in a draft, too', async () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x'])
    for (const draft of ['', '&draft=true']) {
      const reply = await ask(mina, 'POST', `/guides?locale=en&depth=0${draft}`, withLink(url))
      assert.equal(reply.status, 400, reply.text)
    }
  const { text } = await ask(mina, 'POST', '/guides?locale=en&draft=true', withLink('javascript:alert(1)'))
  assert.match(text, /A link leads to javascript:alert\(1\), where no reader may be sent/)
})

test('a draft keeps a link whose address is not typed yet; it is not published', async () => {
  const reply = await ask(mina, 'POST', '/guides?locale=en&depth=0&draft=true', withLink('https://'))
  assert.equal(reply.status, 201, reply.text)
  const published = await ask(mina, 'POST', '/guides?locale=en&depth=0', {
    ...withLink('https://'),
    _status: 'published',
  })
  assert.equal(published.status, 400)
})
