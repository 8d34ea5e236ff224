import { Document } from '@/site/document/document'
import { defaultLanguage } from '@/translation/languages'

export default function NotFound() {
  return (
    <Document language={defaultLanguage} title="No such preview – Saldo">
      <p lang="en">There is no guide with this number, or no such language.</p>
      <p lang="zh-Hans">没有这个编号的指南，或没有这种语言。</p>
    </Document>
  )
}
