/**
 * A guide of a test's own that nobody but the test writes in: a draft in English, open in the panel, with the caret in its
 * text. What was saved of the text is told as HTML, so that a test can say in one line what is right.
 */
import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test'
import { signIn, signInAsAdmin } from './sign-in'

type Node = {
  type: string
  text?: string
  format?: number | string
  tag?: string
  start?: number
  headerState?: number
  colSpan?: number
  rowSpan?: number
  fields?: { url?: string; blockType?: string; [name: string]: unknown }
  children?: Node[]
}

const element = { direction: null, format: '', indent: 0, version: 1 }

export function paragraph(words: string) {
  const text = { type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' }
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children: words ? [text] : [] }
}

export class DraftGuide {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly headers: { Authorization: string },
    readonly id: number,
    readonly text: Locator,
  ) {}

  static async open(page: Page, request: APIRequestContext, blocks: object[] = [paragraph('')]) {
    const headers = await signInAsAdmin(request)
    const body = { root: { ...element, type: 'root', children: blocks } }
    const slug = `test-${crypto.randomUUID()}`
    const data = { title: `A draft of a ${slug}`, summary: 'S', slug, sourceLanguage: 'en', body }
    const made = await request.post('/api/guides?locale=en&draft=true', { headers, data })
    expect(made.status(), await made.text()).toBe(201)
    const { doc }: { doc: { id: number } } = await made.json()
    await signIn(page)
    await page.goto(`/admin/collections/guides/${doc.id}?locale=en`)
    await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
    const text = page.locator('[data-lexical-editor="true"]').first()
    await text.click()
    return new DraftGuide(request, headers, doc.id, text)
  }

  /** Asks until what was saved is right. */
  async saved(right: string) {
    await expect.poll(async () => htmlOf(await this.nodes()), { timeout: 60_000 }).toBe(right)
  }

  async nodes(): Promise<Node[]> {
    const { headers, id, request } = this
    const reply = await request.get(`/api/guides/${id}?draft=true&locale=en&depth=0`, { headers })
    return (await reply.json()).body.root.children
  }

  async remove() {
    await this.request.delete(`/api/guides/${this.id}`, { headers: this.headers })
  }
}

/** Without the empty paragraph that the editor keeps at the end. */
function htmlOf(nodes: Node[]): string {
  return nodes
    .map(html)
    .join('')
    .replace(/(<p><\/p>)+$/, '')
}

const tags: Record<string, string> = { listitem: 'li', table: 'table', tablerow: 'tr', paragraph: 'p' }

function html(node: Node): string {
  const inside = (node.children ?? []).map(html).join('')
  if (node.type === 'text') return formatted(node.text ?? '', Number(node.format))
  if (node.type === 'linebreak') return '<br>'
  if (node.type === 'block') return `<${node.fields?.blockType}>`
  if (node.type === 'link' || node.type === 'autolink') return `<a ${node.fields?.url}>${inside}</a>`
  if (node.type === 'tablecell') return cell(node, inside)
  const start = node.tag === 'ol' && node.start !== 1 ? ` start=${node.start}` : ''
  const tag = node.tag ?? tags[node.type] ?? node.type
  return `<${tag}${start}>${inside}</${tag}>`
}

function formatted(text: string, format: number): string {
  const bold = format & 1 ? `<b>${text}</b>` : text
  const slanted = format & 2 ? `<i>${bold}</i>` : bold
  return format & 16 ? `<code>${slanted}</code>` : slanted
}

/** The words alone, with what they span. */
function cell({ colSpan = 1, rowSpan = 1, headerState }: Node, inside: string): string {
  const tag = headerState ? 'th' : 'td'
  const spans = `${colSpan > 1 ? ` ${colSpan} wide` : ''}${rowSpan > 1 ? ` ${rowSpan} high` : ''}`
  return `<${tag}${spans}>${inside.replace(/^<p>|<\/p>$/g, '')}</${tag}>`
}
