'use client'
/** Downloads the guide in the language of the form as Markdown: what was saved last. */
import { PopupList, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useFormLanguage } from '../saving/form-language'
import { useSay } from '../saving/say'

export function MarkdownItem() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const language = useFormLanguage()
  const say = useSay()
  if (!id) return null

  const download = async () => {
    const problem = await saveAsFile(`${config.routes.api}/guides/${id}/markdown?locale=${language}`)
    if (problem !== undefined) toast.error(problem || say('export.unreachable'))
  }

  return (
    <PopupList.ButtonGroup>
      <PopupList.Button id="action-markdown" onClick={() => void download()}>
        {say('export.action')}
      </PopupList.Button>
    </PopupList.ButtonGroup>
  )
}

/** What the newsroom says against it, an empty text when it says nothing at all; undefined when the file is there. */
async function saveAsFile(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { credentials: 'include' })
    if (!response.ok) return (await response.json()).errors?.[0]?.message ?? ''
    const file = URL.createObjectURL(await response.blob())
    const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1]
    Object.assign(document.createElement('a'), { href: file, download: name ?? 'guide.md' }).click()
    setTimeout(() => URL.revokeObjectURL(file), 60_000)
    return undefined
  } catch {
    return ''
  }
}
