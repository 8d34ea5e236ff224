/** Inline writing: what a paragraph may hold, in a guide's text and inside its notes and answers. */
import {
  BoldFeature,
  InlineCodeFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { withWholeAddress } from './link-fields'
import { WritingFeature } from './writing-feature'

export const proseFeatures = [
  /** First: Payload loads features from the last to the first, and this one takes something from the others. */
  WritingFeature(),
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  InlineCodeFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({
    enabledCollections: ['guides', 'carriers', 'countries'],
    fields: ({ defaultFields }) => defaultFields.map(withWholeAddress),
  }),
]
