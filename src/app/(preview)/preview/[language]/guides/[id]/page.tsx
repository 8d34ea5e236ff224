import { notFound, redirect } from 'next/navigation'
import { previewAddress } from '@/addresses'
import { Document } from '@/site/document/document'
import { GuideArticle } from '@/site/guide/guide-page'
import { NothingYet } from './nothing-yet'
import { previewQuery } from './preview-query'
import { RefreshOnSave } from './refresh-on-save'

export default async function Page({ params }: { params: Promise<{ language: string; id: string }> }) {
  const asked = await params
  const found = await previewQuery(asked)
  if (found === 'signed out') return redirect(signIn(`/preview/${asked.language}/guides/${asked.id}`))
  if (found === 'missing') return notFound()
  const { id, language, title, view } = found
  return (
    <Document language={language} title={`${title} – Saldo`} address={(code) => previewAddress(code, id)}>
      <RefreshOnSave />
      {view ? <GuideArticle {...view} /> : <NothingYet language={language} />}
    </Document>
  )
}

/** Always leads back into the preview, whatever the address says. */
function signIn(back: string) {
  return `/admin/login?redirect=${encodeURIComponent(back)}`
}
