import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutListMarks } from './list-marks'

test('a list that is pasted counts once', () => {
  const pasted = '    1. Open the phone.\n    2. Dial #110#.\n    3) Wait.\n    • Read it.'
  assert.equal(withoutListMarks(pasted), 'Open the phone.\nDial #110#.\nWait.\nRead it.')
})

test('marks of every kind go', () => {
  const lists = [
    '1、打开电话\n2、拨 #110#',
    '１．打开电话\n２．拨 #110#',
    '(1) 打开电话\n(2) 拨 #110#',
    '①打开电话\n② 拨 #110#',
    '- 打开电话\n* 拨 #110#',
    '1️⃣ 打开电话\n2️⃣ 拨 #110#',
    '١. 打开电话\n٢) 拨 #110#',
    '1. 1. 打开电话\n• 2. 拨 #110#',
    '1.打开电话\n\n2.拨 #110#',
  ]
  for (const list of lists)
    assert.equal(withoutListMarks(list).replace('\n\n', '\n'), '打开电话\n拨 #110#', list)
})

test('a mark whose list was cut goes too', () => {
  assert.equal(withoutListMarks('3. Wait.'), 'Wait.')
  assert.equal(withoutListMarks('Dial.\n2. 611 answers.'), 'Dial.\n611 answers.')
})

test('no number or code is taken for a mark', () => {
  const steps = [
    '101 is the number.',
    '*611# shows it.',
    '* 611 # shows it.',
    '#110# 拨打',
    '2.5 GB is left.',
    '101. That is the number.',
    '10. juni it ends.',
    '1️⃣2️⃣3️⃣ is dialled.',
    '-5 GB',
    '611) is said',
    '1.',
    'Press 1. Then wait.',
  ]
  for (const step of steps) assert.equal(withoutListMarks(step), step)
})

test('what was saved is not changed by another save', () => {
  for (const steps of ['1. 2. 3. Wait.', '• • - Read.', '1) 1.5 GB', '1. 10. juni', '① ② Go.']) {
    const once = withoutListMarks(steps)
    assert.equal(withoutListMarks(once), once)
  }
})
