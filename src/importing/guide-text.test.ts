import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sentences } from './finding'
import { colombia } from './fixtures/facts'
import { guideFile } from './guide-file'
import { guideText } from './guide-text'
import { readTextFile } from './read-text-file'

const read = (source: string) => guideText(guideFile(source, 'guide.md'), colombia)
const refused = (source: string, message: RegExp) =>
  assert.throws(() => read(source), { name: 'ImportError', message })
const article = fileURLToPath(new URL('fixtures/colombia.zh-Hans.md', import.meta.url))

test('an article without front matter gives its own title, summary and carriers', async () => {
  const guide = read(await readTextFile(article))
  assert.equal(guide.title, '在哥伦比亚怎么查 eSIM 余额')
  assert.equal(guide.summary, '到了哥伦比亚，先弄清自己用的是哪一家。本文介绍 Claro 和 Movistar 两家的查法。')
  assert.deepEqual(
    guide.carriers.map(({ slug }) => slug),
    ['claro', 'movistar'],
  )
  assert.deepEqual(
    guide.body.root.children.map(({ type }) => type),
    ['paragraph', 'heading', 'list', 'heading', 'paragraph', 'table'],
  )
})

test('it tells what it dropped and what it doubts', async () => {
  const { findings } = read(await readTextFile(article))
  assert.deepEqual(sentences(findings, 'dropped'), [
    'line 12: a link that readers cannot follow (its text was kept): javascript:alert(1)',
    'line 18: the picture https://example.com/screen.png (截图): it was not found',
    'line 20: a promotional contact line: [TG💪+ @fixture_handle ]',
    'line 20: a picture on another site, with that line: https://example.com/promo.png',
  ])
  assert.deepEqual(sentences(findings, 'doubted'), [
    'line 7: 123 is an emergency number in Colombia (all services): nobody may be sent there for a balance',
    'line 7: 125 is an emergency number in Colombia (ambulance): nobody may be sent there for a balance',
  ])
})

test('front matter wins over what could be guessed', () => {
  const guide = read(
    '---\ntitle: The title\nsummary: In short.\ncarriers: [movistar]\n---\n# A heading\n\nClaro',
  )
  assert.deepEqual(
    [guide.title, guide.summary, guide.carriers.map(({ slug }) => slug)],
    ['The title', 'In short.', ['movistar']],
  )
  assert.deepEqual(
    guide.body.root.children.map(({ type, tag }) => tag ?? type),
    ['h2', 'paragraph'],
  )
})

test('a heading that repeats the title is not said twice', () => {
  assert.equal(read('---\ntitle: The title\n---\n# The title\n\nText').body.root.children.length, 1)
})

test('fields of another system are dropped and reported', () => {
  assert.deepEqual(sentences(read('---\ntitle: T\ntags: [a]\n---\nText').findings, 'dropped'), [
    'line 3: the front-matter field "tags", which guides do not have',
  ])
})

test('a file that cannot become a guide is refused with what to do', () => {
  refused('Text without a heading', /^guide\.md has no title: begin it with a line "# Title"/)
  refused('# Only a title', /^guide\.md has a title but no text/)
  refused(`# ${'x'.repeat(121)}\n\nText`, /has a title of 121 characters: shorten it to 120/)
  refused('---\ntitle: [\n---\nText', /^guide\.md, line \d: this is not valid YAML/)
  refused('---\ntitle: T\nText', /^guide\.md, line 1: the front matter is never closed/)
  refused(
    '---\ntitle: T\ncarriers: [wom]\n---\nText',
    /^guide\.md, line 3: carriers\[0\] is "wom", which is no carrier of Colombia/,
  )
  refused(
    '---\ntitle: T\nslug: Bad Slug\n---\nText',
    /^guide\.md, line 3: slug is "Bad Slug": use lower-case/,
  )
  refused(
    '---\ntitle: T\nlanguage: de\n---\nText',
    /^guide\.md, line 3: language is "de", but must be one of en, zh-Hans/,
  )
})

test('lines are counted from the top of the file, front matter included', () => {
  refused('---\ntitle: T\n---\n\n::check[nope]', /^guide\.md, line 5: there is no balance check/)
})
