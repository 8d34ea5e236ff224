/**
 * Placeholder: what a reader fills in, written between angle brackets: `*131*<PIN>#`, `RESTO <your number>`. Markdown
 * takes it for a tag of HTML. A tag is one that HTML has and that is closed, or needs no closing.
 */
import { outsideFences } from './prose-parts'
import { asSign } from './signs'

const tag = /<(\/?)([a-z][\w:.-]*)((?:\s[^<>]*)?)>/gi

/** Tags that HTML lets stand open. */
const open =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|colgroup|option|optgroup|html|head|body)$/

export function withPlaceholdersAsSigns(markdown: string): string {
  const tags = [...markdown.matchAll(tag)]
  const named = (name: string, slash: string) =>
    tags.some(({ 1: closes, 2: other }) => closes === slash && other?.toLowerCase() === name)
  return outsideFences(markdown, (part) =>
    part.replace(tag, (whole: string, slash: string, written: string, rest: string) => {
      const name = written.toLowerCase()
      const isTag = open.test(name) || rest.endsWith('/') || named(name, slash === '' ? '/' : '')
      return isTag ? whole : asSign('<') + whole.slice(1)
    }),
  )
}
