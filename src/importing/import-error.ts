/** Import error: a file cannot be imported; one sentence tells the person who brought it why and what to do. */
export class ImportError extends Error {
  override name = 'ImportError'
}
