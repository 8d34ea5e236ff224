/**
 * Files that are imported as text. The readers' style sheet is one: it stands inside the document, and a page of
 * the panel's side of Next (the preview) may import it too, which a file named `.css` may not.
 */
declare module '*.txt' {
  const text: string
  export default text
}
