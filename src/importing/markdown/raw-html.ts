/** Raw HTML in Markdown: never kept. What it says to readers is, as plain text. */

export function tagOf(html: string): { name: string; opens: boolean } | undefined {
  const match = /^<(\/?)([a-z][\w-]*)/i.exec(html.trim())
  return match?.[2] ? { name: match[2].toLowerCase(), opens: match[1] === '' } : undefined
}

/** The text between the tags, one paragraph an entry. */
export function textOfHtml(html: string): string[] {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|template|iframe|object|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|section|article|details|summary)\b[^>]*>/gi, '\n\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .split(/\n\s*\n/)
    .map((paragraph) => withCharacters(paragraph).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function withCharacters(text: string) {
  return text.replace(/&(\w+);/g, (whole, name) => characters[name] ?? whole)
}
