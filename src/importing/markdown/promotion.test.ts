import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutPromotions } from './promotion'

const kept = (line: string) => withoutPromotions(line).markdown

test('a line that asks to be contacted is dropped, and reported with its line and picture', () => {
  const { markdown, findings } = withoutPromotions(
    '正文。\n\n[TG💪+ @jx_0703 ![Image](https://example.com/a.png)]',
  )
  assert.equal(markdown, '正文。\n\n')
  assert.deepEqual(
    findings.map(({ kind, line, message }) => `${kind} ${line} ${message}`),
    [
      'dropped 3 a promotional contact line: [TG💪+ @jx_0703 ]',
      'dropped 3 a picture on another site, with that line: https://example.com/a.png',
    ],
  )
})

test('handles, group links and invitations are recognised in several languages', () => {
  const lines = [
    'Telegram: @esim_deals',
    '微信：esim_2024',
    '加微信 esim2024 咨询',
    'QQ群：123456789',
    'WhatsApp: +852 1234 5678',
    '- [Join us](https://t.me/abc)',
    '## Contact us',
    'Contact us today for the best eSIM deals!',
    '联系我们：esim@example.com',
    'Contáctanos por WhatsApp @abc_def',
  ]
  for (const line of lines) assert.equal(kept(line), '', line)
})

test('only the sentence goes, not the paragraph that it stands in', () => {
  assert.equal(kept('余额在首页。有问题请加TG @esim_deals。'), '余额在首页。')
  assert.equal(
    kept('The balance is on the first page. Questions? Telegram @esim_deals'),
    'The balance is on the first page. Questions?',
  )
})

test('a carrier’s own chat, described in a sentence, stays', () => {
  const lines = [
    'Tigo also answers on WhatsApp, but that route is described for bills only.',
    'Send "saldo" to Movistar on WhatsApp, +57 315 000 0000, and wait.',
    'In the app, choose Help and then "Contact us".',
    'Open WeChat: search for the official account.',
    'Write to help@example.com.',
  ]
  for (const line of lines) assert.equal(kept(line), line)
})

test('a table keeps its other rows, and code and directives are left alone', () => {
  assert.equal(kept('| a |\n| - |\n| TG: @abc_def |\n| b |'), '| a |\n| - |\n| |\n| b |')
  assert.equal(kept('```\nTG: @abc_def\n```'), '```\nTG: @abc_def\n```')
})
