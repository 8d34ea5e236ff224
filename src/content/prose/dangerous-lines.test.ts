import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asking, dangerousLines, linesAsked, oneLine } from './dangerous-lines'
import { linesOf } from './lines'

const colombia = {
  name: { en: 'Colombia', zh: '哥伦比亚' },
  callingCode: '+57',
  emergencyNumbers: [{ number: '123', service: 'general' as const }],
}
const known = new Set(['*611#', '25250'])

const asked = (text: unknown) => dangerousLines(linesOf(text), colombia, known).map(({ line }) => line)

test('a line that leads to an emergency line, or to a code that nobody knows, is asked about', () => {
  for (const line of [
    'To see your balance, dial 123.',
    'Marca el 1 2 3 y espera.',
    '请拨打１２３查询余额',
    'اتصل بالرقم ١٢٣',
    'Call +57 123.',
    'Dial 112 instead.',
    'Dial 911.',
    'Dial *612#.',
    'Calle 123 # 4',
    'Dial ①②③.',
    'Dial *6 1 2#.',
    '拨打∗٦١٢♯',
  ])
    assert.deepEqual(asked(`Fine.\n${line}`), [line], line)
})

test('nothing unseen hides a line from the question, or from its answer', () => {
  const lines = [
    'Dial \u202a1\u200b2\u20603\u202c.',
    'Dial 1\u00ad2\ufeff3.',
    'Dial 1️⃣2️⃣3️⃣.',
    'Dial\u200b 123\u200f.',
  ]
  assert.deepEqual(asked(lines.join('\n')), ['Dial 123.'])
  assert.deepEqual(asked('Dial \u2066*6\u200b11#\u2069.'), [])
  assert.equal(oneLine('Dial 1\u200b23.'), oneLine('Dial 123.'))
})

test('known codes, other numbers, references and sums are no question', () => {
  for (const line of [
    'Dial *611#.',
    'Text SALDO to 25250.',
    '123 MB',
    '$123',
    '12.123',
    'Dial {check:a-123}.',
    '1234',
  ])
    assert.deepEqual(asked(line), [], line)
})

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const body = (...children: object[]) => ({ root: { type: 'root', children } })

test('rich text is read line by line: across formats, in blocks, in titles, in links', () => {
  assert.deepEqual(asked(body(paragraph(text('Dial 1'), text('23', 1), text(' now')))), ['Dial 123 now'])
  const block = (fields: object) => ({ type: 'block', fields })
  assert.deepEqual(
    asked(
      body(
        block({ blockType: 'question', question: 'Is it 123?', answer: body(paragraph(text('Dial 112'))) }),
      ),
    ),
    ['Is it 123?', 'Dial 112'],
  )
  const link = (url: string) => ({ type: 'link', fields: { url }, children: [text('here')] })
  assert.deepEqual(
    asked(body(paragraph(link('tel:123'), link('https://wa.me/57123'), link('https://x.example/123')))),
    ['tel:123', 'https://wa.me/57123'],
  )
  const list = { type: 'list', children: [{ type: 'listitem', children: [text('Dial 123')] }] }
  assert.deepEqual(asked(body(list)), ['Dial 123'])
})

test('a note may warn of a number in code marks', () => {
  const note = (...words: object[]) => ({
    type: 'block',
    fields: { blockType: 'note', text: body(paragraph(...words)) },
  })
  assert.deepEqual(asked(body(note(text('Never dial '), text('123', 16), text('.')))), [])
  assert.deepEqual(asked(body(note(text('Dial 123.')))), ['Dial 123.'])
})

test('what is asked can be read from the sentence that asks', () => {
  const dangers = dangerousLines(linesOf('Dial 123.\nDial *612#.'), colombia, known)
  for (const message of Object.values(asking(dangers)))
    assert.deepEqual(linesAsked(message), ['Dial 123.', 'Dial *612#.'])
})
