import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire } from '../../e2e/support/people'
import { sampleCheck, sampleFacts } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { ask } = newsroom
const editor = await hire(newsroom.payload, 'editor')

test('an editor of the Chinese desk is told in Chinese why a check is refused, another one in English', async () => {
  const { carrier } = await sampleFacts(newsroom.payload)
  const dangerous = sampleCheck(carrier, { code: '112' })
  const crooked = sampleCheck(carrier, { code: '*12x3#' })
  const told = async (check: object, language?: string) =>
    (await ask(editor, 'POST', '/balance-checks?locale=en', check, language)).text
  assert.match(await told(dangerous, 'zh'), /112 是Norway的紧急电话/)
  assert.match(await told(crooked, 'zh'), /代码只能包含数字/)
  assert.match(await told(dangerous), /112 is the emergency line \(police\) of Norway/)
})
