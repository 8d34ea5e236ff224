/** What the newsroom's own rules say against a document, as one sentence; every other error stays as it is. */
import { ValidationError } from 'payload'
import { ImportError } from './import-error'

/** Runs the work; `subject` is what the sentence is about. */
export async function saidByRules<Result>(subject: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const problems = error.data.errors.map(({ label, path, message }) => `${label ?? path}: ${message}`)
    throw new ImportError(
      `The newsroom refuses ${subject}, and nothing of it was written. ${problems.join(' ')}`,
    )
  }
}
