import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkdown } from './parse-markdown'
import { plainText, walk } from './tree'

/** The words, with bold as `<b>` and italics as `<i>`. */
function words(markdown: string): string {
  const { tree } = parseMarkdown(markdown)
  const say = (node: Parameters<typeof plainText>[0]): string => {
    if (!('children' in node)) return plainText(node)
    const inside = node.children.map(say).join('')
    if (node.type === 'strong') return `<b>${inside}</b>`
    return node.type === 'emphasis' ? `<i>${inside}</i>` : inside
  }
  return say(tree)
}

test('stars and hashes beside digits are what they are', () => {
  for (const text of [
    'Dial *123*1# to see. The menu *611*2# shows data.',
    '*100*7*2#',
    '**21*5551234#',
    '*#06#',
    'press 1* or *2',
    '*131*<PIN>#, #150#<amount>#, RESTO <your number>',
    '拨打*611#查询*10*1#余额',
    '#110#',
    '##002#',
    '+57 601 234 and 3*4',
  ])
    assert.equal(words(text), text)
})

test('a backslash is no part of a code', () => {
  assert.equal(words(String.raw`\*131\*<PIN># and \#110\#`), '*131*<PIN># and #110#')
})

test('bold around a code is bold, also where it touches words', () => {
  assert.equal(words('**611**'), '<b>611</b>')
  assert.equal(words('Dial **#110#** now'), 'Dial <b>#110#</b> now')
  assert.equal(words('dial**#110#** now'), 'dial<b>#110#</b> now')
  assert.equal(
    words(String.raw`dial**\*10#** and is**\*12\*3#**, then 2`),
    'dial<b>*10#</b> and is<b>*12*3#</b>, then 2',
  )
  assert.equal(words('拨打***06#**查询'), '拨打<b>*06#</b>查询')
  assert.equal(words('**Balance: *611#**'), '<b>Balance: *611#</b>')
})

test('emphasis that a word opens may end in a digit, and words keep theirs', () => {
  assert.equal(
    words('*valid until 2025* and *this* **and that**'),
    '<i>valid until 2025</i> and <i>this</i> <b>and that</b>',
  )
})

test('code, addresses and entities stay as they are', () => {
  assert.equal(
    words('`*123*1#` https://example.com/*1*2#3 &#42;611&#35;'),
    '*123*1# https://example.com/*1*2#3 *611#',
  )
  assert.equal(words(String.raw`| a |${'\n'}| - |${'\n'}| ${'`1\\|2`'} \| 3 |`), 'a1|2 | 3')
})

test('what an angle bracket opens is a tag only where HTML has it and closes it', () => {
  assert.equal(
    words('a <b>bold</b> <PIN> <code> <time> <手机号> 1 < 2'),
    'a <b>bold</b> <PIN> <code> <time> <手机号> 1 < 2',
  )
})

test('numbers that do not count are text, and steps are a list', () => {
  const types = (markdown: string) => parseMarkdown(markdown).tree.children.map(({ type }) => type)
  assert.deepEqual(types('1. a\n2. b\n3. c'), ['list'])
  assert.deepEqual(types('1. a\n1. b'), ['list'])
  assert.deepEqual(types('101. a\n123. b\n159. c'), ['paragraph', 'paragraph', 'paragraph'])
  assert.equal(words('101. Balance\n123. Emergency'), '101. Balance123. Emergency')
  const lines = [...walk(parseMarkdown('a\n\n101. b\n123. c').tree)].flatMap(({ node }) =>
    node.type === 'paragraph' ? [node.position?.start.line] : [],
  )
  assert.deepEqual(lines, [1, 3, 4])
})
