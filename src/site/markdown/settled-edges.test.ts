import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Nodes, PhrasingContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { code, emphasis, type Inline, link, paragraph, root, strong } from './tree'
import { writeMarkdown } from './write-markdown'

const parser = unified().use(remarkParse).use(remarkGfm)
const written = (...words: Inline[]) => writeMarkdown(root(paragraph(...words))).trim()

test('readers of Markdown see letters, and emphasis without the punctuation that would keep it open', () => {
  for (const [words, markdown] of [
    [['查询', strong('余额。'), '来'], '查询**余额**。来'],
    [['请', strong('“余额”'), '看'], '请“**余额**”看'],
    [[strong('余额：'), '拨打'], '**余额**：拨打'],
    [['拨打', strong(code('*611#')), '查询'], '拨打`*611#`查询'],
    [['见', strong(...link('https://a.example/', '官网')), '的'], '见[**官网**](https://a.example/)的'],
    [['字', strong(emphasis('余额。')), '来'], '字**余额**。来'],
    [[strong('one'), strong('two'), ' three'], '**onetwo** three'],
    [[strong('Balance. '), 'Dial'], '**Balance.** Dial'],
    [['Is it ', strong('free?'), ' Yes.'], 'Is it **free?** Yes.'],
    [['字', strong('。'), '来'], '字。来'],
  ] as const)
    assert.equal(written(...words), markdown)
})

/** Words that stand in emphasis, and all words. */
function found(node: Nodes, inside = false): { words: string; stressed: string } {
  if (node.type === 'text' || node.type === 'inlineCode')
    return { words: node.value, stressed: inside ? node.value : '' }
  const children = 'children' in node ? node.children : []
  const isStress = node.type === 'strong' || node.type === 'emphasis'
  const parts = children.map((child) => found(child, inside || isStress))
  return {
    words: parts.map(({ words }) => words).join(''),
    stressed: parts.map(({ stressed }) => stressed).join(''),
  }
}

const letters = (text: string) => text.replace(/[\s\p{P}\p{S}]/gu, '')

test('the same letters are emphasised, and none is written as a number, whatever stands beside', () => {
  const piece = fc.stringMatching(/^[来余a7。，（）“”—!?*_ .:]{1,5}$/u)
  const stressed: fc.Arbitrary<Inline> = fc.oneof(
    piece.map((text) => strong(text)),
    piece.map((text) => emphasis(text)),
    fc.tuple(piece, piece).map(([a, b]) => strong(a, emphasis(b))),
  )
  fc.assert(
    fc.property(piece, stressed, piece, (before, middle, behind) => {
      const tree = root(paragraph('x', before, middle, behind, 'x'))
      const markdown = writeMarkdown(tree)
      const read = found(parser.parse(markdown))
      const meant = found(asNode(middle))
      assert.equal(letters(read.stressed), letters(meant.stressed), markdown)
      assert.equal(letters(read.words), letters(`x${before}${meant.words}${behind}x`), markdown)
      assert.doesNotMatch(markdown, /&#x/)
    }),
    { numRuns: 3_000 },
  )
})

function asNode(inline: Inline): PhrasingContent {
  return typeof inline === 'object' && inline ? inline : { type: 'text', value: inline || '' }
}
