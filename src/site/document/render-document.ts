/** One HTML document as text. React is loaded here and now, because Next refuses its server renderer elsewhere. */
import type { ReactElement } from 'react'

export async function renderDocument(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(element)}`
}
