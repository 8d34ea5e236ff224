/**
 * Late errors: a save was refused at a field while an older state of the form was still being built by the server.
 * That state knows nothing of the refusal and would wipe it from the field before anybody read it.
 */
import type { FormState } from 'payload'

/** `sent`: the form as it was asked for. `answer`: as the server gives it. `now`: as it is by now, with its errors. */
export function withLateErrors(sent: FormState, answer: FormState, now: FormState): FormState {
  const late = Object.entries(answer).flatMap(([path, entry]) => {
    const shown = now[path]
    const isLate = shown?.valid === false && sent[path]?.valid !== false
    const paths = shown?.errorPaths?.filter((error) => !sent[path]?.errorPaths?.includes(error)) ?? []
    if (!isLate && paths.length === 0) return []
    const error = isLate ? { valid: false, errorMessage: shown.errorMessage } : {}
    const errorPaths = paths.length > 0 ? { errorPaths: [...(entry.errorPaths ?? []), ...paths] } : {}
    return [[path, { ...entry, ...error, ...errorPaths }] as const]
  })
  return { ...answer, ...Object.fromEntries(late) }
}
