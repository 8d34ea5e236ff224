/**
 * Metadata line: what another system keeps about an article and prints into it: `Author: …`, `发布时间：2024-05-01`,
 * `Tags: …`. Such lines stand above the text or right below its title, and only they stand in their paragraph.
 */
import type { Finding } from '../finding'

const keys = [
  'title|author|authors|by|date|published|publish date|publication date|updated|last updated|modified|created|created time|last edited|last edited time|tags?|categor(?:y|ies)|keywords?|slug|layout|draft|status|permalink|url|id|cover|aliases|reading time|read time|views|source|lang|language',
  '标题|作者|日期|时间|发布时间|发布日期|发布于|更新时间|更新日期|最后更新|标签|分类|来源|关键词|关键字|编辑|责任编辑|浏览|浏览量|阅读|阅读量|阅读时间|字数|原文链接',
  '著者|公開日|更新日|投稿日|カテゴリー?|タグ|作成者|작성자|작성일|수정일|태그|카테고리|분류',
  'autor|autora|fecha|publicado|actualizado|etiquetas|categoría|auteur|date de publication|mis à jour|étiquettes|catégorie|auteur|datum|gepubliceerd|bijgewerkt|categorie|forfatter|dato|publisert|oppdatert|kategori',
  'الكاتب|التاريخ|تاريخ النشر|آخر تحديث|الوسوم|التصنيف',
].join('|')
const line = new RegExp(String.raw`^[ \t>*_-]*(?:${keys})\s*\**\s*(?:[:：]\**\s*\S.*|[:：])$`, 'iu')
/** A date by itself is no text either. */
const date =
  /^[ \t*_]*(?:(?:posted|published|updated|last updated|发布于|更新于)\s*(?:on\s+)?)?(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\p{L}+\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}+\.? \d{4})[ \t*_]*$/iu

/** Whether a line says nothing but a day. */
export function isDate(text: string): boolean {
  return date.test(text)
}

const isTitle = /^(?:#\s|\*\*[^*]+\*\*\s*$)/

export interface Above {
  markdown: string
  title?: string
  findings: Finding[]
}

/** Without those lines; the other lines keep their numbers. */
export function withoutMetadataLines(markdown: string): Above {
  const lines = markdown.split('\n')
  const findings: Finding[] = []
  let title: string | undefined
  let at = 0
  let seenTitle = false
  while (at < lines.length) {
    const end = paragraphEnd(lines, at)
    const paragraph = lines.slice(at, end)
    if (!seenTitle && isTitle.test(paragraph[0] ?? '')) {
      seenTitle = true
      at += 1
      continue
    }
    const isMetadata = paragraph.every((each) => line.test(each) || date.test(each))
    if (!isMetadata) break
    for (const [index, text] of paragraph.entries()) {
      title ??= /^[ \t]*(?:title|标题)\s*[:：]\s*(.+)$/iu.exec(text)?.[1]?.trim()
      findings.push({
        kind: 'dropped',
        line: at + index + 1,
        message: `a line about the article: ${text.trim()}`,
      })
      lines[at + index] = ''
    }
    at = end + 1
  }
  return { markdown: lines.join('\n'), title, findings }
}

function paragraphEnd(lines: string[], from: number): number {
  const end = lines.findIndex((text, index) => index >= from && text.trim() === '')
  return end < 0 ? lines.length : end
}
