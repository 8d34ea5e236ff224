/**
 * Emphasis by style, as word processors write it, becomes emphasis by tags; so do lines that are lines by style alone.
 * Google Docs wraps a whole page into `<b style="font-weight:normal">`.
 */
import { isBlock, renamed, styleOf, unwrap, wrapContents } from './pasted-tree'

const frame = 'table, thead, tbody, tfoot, tr, colgroup, col, ul, ol, dl, hr, br'

export function emphasisByTags(body: HTMLElement) {
  for (const styled of body.querySelectorAll('[style]')) {
    if (isPlain(styled)) unwrap(styled)
    else if (!styled.matches(frame)) tagged(styled)
  }
}

function isPlain(styled: Element): boolean {
  return (
    (styled.matches('b, strong') && /^(normal|400)/.test(styleOf(styled, 'font-weight'))) ||
    (styled.matches('i, em') && styleOf(styled, 'font-style').startsWith('normal')) ||
    (styled.matches('sup, sub') && styleOf(styled, 'vertical-align').startsWith('baseline'))
  )
}

function tagged(styled: Element) {
  const isHeading = styled.matches('h1, h2, h3, h4, h5, h6') || styled.closest('h1, h2, h3, h4, h5, h6')
  const lines = `${styleOf(styled, 'text-decoration')} ${styleOf(styled, 'text-decoration-line')}`
  const height = styleOf(styled, 'vertical-align')
  if (!isHeading && /^(bold|[6-9]\d\d)/.test(styleOf(styled, 'font-weight'))) wrapContents(styled, 'strong')
  if (/^(italic|oblique)/.test(styleOf(styled, 'font-style'))) wrapContents(styled, 'em')
  if (lines.includes('line-through')) wrapContents(styled, 's')
  if (/^(super|sub)/.test(height)) wrapContents(styled, height.startsWith('super') ? 'sup' : 'sub')
  if (/^(block|flex|grid|list-item|table)/.test(styleOf(styled, 'display')) && !isBlock(styled))
    renamed(styled, 'div')
}
