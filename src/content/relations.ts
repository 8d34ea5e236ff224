/** The id of a relation, populated or not. */
export function idOf(relation: number | { id: number } | null | undefined): number | undefined {
  return typeof relation === 'object' ? relation?.id : relation
}
