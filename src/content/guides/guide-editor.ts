/**
 * The editor of a guide's text: what an article may be made of, and nothing else. Facts enter as blocks that name
 * a record, so that a corrected code is correct in every guide.
 */
import {
  BlocksFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import {
  balanceCheckBlock,
  checkReferenceBlock,
  comparisonBlock,
  noteBlock,
  pictureBlock,
  questionBlock,
  stepsBlock,
} from './guide-blocks'
import { proseFeatures } from './prose-features'

export const guideEditor = lexicalEditor({
  features: [
    ...proseFeatures,
    InlineToolbarFeature(),
    FixedToolbarFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    HorizontalRuleFeature(),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({
      inlineBlocks: [checkReferenceBlock],
      blocks: [balanceCheckBlock, comparisonBlock, noteBlock, questionBlock, stepsBlock, pictureBlock],
    }),
  ],
})
