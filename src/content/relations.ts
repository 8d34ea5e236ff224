/** A relation as Payload gives it: the id, or the document itself where it is populated. */
export type Relation = number | { id: number } | null | undefined

export function idOf(relation: Relation): number | undefined {
  return typeof relation === 'object' ? relation?.id : relation
}
