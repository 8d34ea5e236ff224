'use client'
/**
 * Writing: what is typed and pasted arrives as it was written. Codes are made of stars and hashes, so no typed sign is
 * markup; emphasis comes from keys and buttons. Alone `- ` at the beginning of a line makes a list.
 */
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import type { Transformer } from '@payloadcms/richtext-lexical/lexical/markdown'
import { KeysOfLists } from './keys-of-lists'
import { LinkKey } from './link-key'
import { LinksWithScheme } from './links-with-scheme'
import { Pasting } from './pasting'
import { WholeParagraphs } from './whole-paragraphs'

const dash = /^(\s*)-\s/

export const WritingFeatureClient = createClientFeature(({ resolvedFeatures }) => {
  const lists = resolvedFeatures.get('unorderedList')?.markdownTransformers ?? []
  for (const feature of resolvedFeatures.values()) feature.markdownTransformers = []
  return {
    markdownTransformers: lists.flatMap(withDashAlone),
    plugins: [Pasting, KeysOfLists, LinkKey, LinksWithScheme, WholeParagraphs].map((Component) => ({
      Component,
      position: 'normal' as const,
    })),
  }
})

function withDashAlone(made: Transformer | ((...given: never[]) => Transformer)): Transformer[] {
  return typeof made === 'object' && made.type === 'element' ? [{ ...made, regExp: dash }] : []
}
