import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { panelLabels, panelLanguage, panelList, panelSentences, panelText } from './panel'

describe('panel text', () => {
  it('says one thing in every language of the panel', () => {
    assert.deepEqual(panelText('carrier.apps.label'), { en: 'Apps', zh: 'App' })
    assert.deepEqual(panelLabels('guide'), {
      singular: { en: 'Guide', zh: '指南' },
      plural: { en: 'Guides', zh: '指南' },
    })
  })

  it('puts values where a text names them, each language those that it needs', () => {
    assert.deepEqual(
      panelText('picture.tooManyPixels', { name: '{name}', millions: 50, tenThousands: 5000 }),
      {
        en: '"{name}" has 50 million pixels.',
        zh: '“{name}”有 5000 万像素。',
      },
    )
    const problem = panelText('value.text')
    assert.deepEqual(panelText('value.refusal', { name: { en: 'Title', zh: '标题' }, problem }), {
      en: '"Title" has to be text.',
      zh: '“标题”应为文本。',
    })
  })

  it('joins items and sentences as each language does', () => {
    assert.deepEqual(panelList(['a', 'b']), { en: 'a, b', zh: 'a、b' })
    const twice = [panelText('partialDay.noSuchDay'), panelText('partialDay.noSuchDay')]
    assert.deepEqual(panelSentences(twice), {
      en: 'There is no such day. There is no such day.',
      zh: '没有这一天。没有这一天。',
    })
  })

  it('speaks English to a panel in a language that it lacks', () => {
    assert.deepEqual(['zh', 'ja', undefined].map(panelLanguage), ['zh', 'en', 'en'])
  })
})
