/** Outcome: what became of one record of the starting content. */
import type { Difference } from './compare'
import type { RecordName } from './delivered-records'

export interface Outcome {
  record: RecordName
  /** `deleted`: by people. `withdrawn`: the starting content no longer has it; it stays. */
  result: 'added' | 'updated' | 'unchanged' | 'deleted' | 'withdrawn' | 'refused'
  /** What people changed, or judged, and what the file says instead. */
  left: Difference[]
  /** Why it was refused. */
  reason?: string
}
