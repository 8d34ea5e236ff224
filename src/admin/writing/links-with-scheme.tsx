'use client'
/** A link that was typed without a scheme has one at once, so that the writer can follow it, too. */
import { LinkNode } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { linkAddress } from '@/content/link-address'

export function LinksWithScheme() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerNodeTransform(LinkNode, (link) => {
        const fields = link.getFields()
        const url = linkAddress(fields.url ?? '')
        if (fields.linkType === 'custom' && url && url !== fields.url) link.setFields({ ...fields, url })
      }),
    [editor],
  )
  return null
}
