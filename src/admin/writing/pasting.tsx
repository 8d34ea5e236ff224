'use client'
/** Pasting and dropping: a page from elsewhere is tidied before the editor reads it, and what stays behind is told. */
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  $isSelectionCapturedInDecoratorInput,
  COMMAND_PRIORITY_HIGH,
  DROP_COMMAND,
  isDOMNode,
  mergeRegister,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { type NotAsPasted, tidyPage } from './pasted-page'
import { useTellNotAsPasted } from './tell-not-as-pasted'

/** Of what was copied in an editor of ours, and of what was tidied. */
const ours = ['application/x-lexical-editor', 'application/x-tidied']

export function Pasting() {
  const [editor] = useLexicalComposerContext()
  const { editorConfig } = useEditorConfigContext()
  const tables = editorConfig.resolvedFeatureMap.has('experimental_table')
  const tell = useTellNotAsPasted()

  useEffect(() => {
    const tidied = (carried: DataTransfer | null, target: EventTarget | null) => {
      if (!carried || ours.some((type) => carried.types.includes(type)) || isOfAnInput(target))
        return undefined
      const html = carried.getData('text/html')
      if (!html) tell({ pictures: picturesAmong(carried.files) })
      if (!html || html === carried.getData('text/plain')) return undefined
      const { body } = new DOMParser().parseFromString(html, 'text/html')
      tell(tidyPage(body, { tables }))
      return withPage(body.innerHTML, carried)
    }
    return mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const clipboardData = tidied('clipboardData' in event ? event.clipboardData : null, event.target)
          if (!clipboardData) return false
          event.preventDefault()
          return editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }))
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => {
          const { clientX, clientY } = event
          const dataTransfer = tidied(event.dataTransfer, event.target)
          if (!dataTransfer) return false
          event.preventDefault()
          const drop = new DragEvent('drop', { clientX, clientY, dataTransfer })
          return editor.dispatchCommand(DROP_COMMAND, drop)
        },
        COMMAND_PRIORITY_HIGH,
      ),
    )
  }, [editor, tables, tell])
  return null
}

/** A field of a block has its own way of pasting. */
function isOfAnInput(target: EventTarget | null): boolean {
  return isDOMNode(target) && $isSelectionCapturedInDecoratorInput(target)
}

function picturesAmong(files: FileList): NotAsPasted['pictures'] {
  return [...files].filter(({ type }) => type.startsWith('image/')).length
}

function withPage(html: string, carried: DataTransfer): DataTransfer {
  const tidied = new DataTransfer()
  tidied.setData('application/x-tidied', 'page')
  tidied.setData('text/plain', carried.getData('text/plain'))
  tidied.setData('text/html', html)
  return tidied
}
