'use client'
/** Ctrl+K (on a Mac ⌘K) makes a link of the selected words, or opens the one in which the caret stands. */
import { $isLinkNode, useEditorConfigContext, useLexicalDrawer } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  CONTROL_OR_META,
  isModifierMatch,
  KEY_DOWN_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $findMatchingParent } from '@payloadcms/richtext-lexical/lexical/utils'
import { formatDrawerSlug, useEditDepth } from '@payloadcms/ui'
import { useEffect } from 'react'

export function LinkKey() {
  const [editor] = useLexicalComposerContext()
  const { editorConfig, uuid } = useEditorConfigContext()
  const depth = useEditDepth()
  const { toggleDrawer } = useLexicalDrawer(
    formatDrawerSlug({ slug: `lexical-rich-text-link-${uuid}`, depth }),
  )
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const selection = $getSelection()
          if (!isLinkKey(event) || !$isRangeSelection(selection)) return false
          event.preventDefault()
          if ($findMatchingParent(selection.focus.getNode(), $isLinkNode)) toggleDrawer()
          else linkButton(editorConfig)?.onSelect?.({ editor, isActive: false })
          return true
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [editor, editorConfig, toggleDrawer],
  )
  return null
}

function isLinkKey(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'k' && isModifierMatch(event, CONTROL_OR_META)
}

type Config = ReturnType<typeof useEditorConfigContext>['editorConfig']

function linkButton({ features }: Config) {
  return features.toolbarInline.groups.flatMap(({ items }) => items).find(({ key }) => key === 'link')
}
