'use client'
/**
 * Three clicks select a paragraph. The browser's selection then ends where the next block begins, and what is typed over
 * it would join that block; here it ends where the paragraph does.
 */
import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  type ElementNode,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $findMatchingParent } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'

export function WholeParagraphs() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        CLICK_COMMAND,
        ({ detail }) => {
          const selection = $getSelection()
          if (detail < 3 || !$isRangeSelection(selection) || selection.isCollapsed()) return false
          const [first] = selection.isBackward() ? [selection.focus.getNode()] : [selection.anchor.getNode()]
          const block = $findMatchingParent(first, $isBlock)
          block?.select(0, block.getChildrenSize())
          return false
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}

function $isBlock(node: LexicalNode): node is ElementNode {
  return $isElementNode(node) && !node.isInline()
}
