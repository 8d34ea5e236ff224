'use client'
/** Tab in a list moves its item one level in, Shift+Tab one out. Elsewhere it leads out of the editor, as it does everywhere. */
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  OUTDENT_CONTENT_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $isListItemNode, type ListItemNode } from '@payloadcms/richtext-lexical/lexical/list'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $findMatchingParent } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'

const deepest = 4

export function KeysOfLists() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const item = $itemStoodIn()
          const isAtEnd = event.shiftKey ? item?.getIndent() === 0 : item?.getIndent() === deepest
          if (!item || isAtEnd) return false
          event.preventDefault()
          const command = event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND
          return editor.dispatchCommand(command, undefined)
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [editor],
  )
  return null
}

function $itemStoodIn(): ListItemNode | null {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? $findMatchingParent(selection.focus.getNode(), $isListItemNode) : null
}
