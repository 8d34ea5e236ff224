/**
 * Fields of a document, as far as saving looks at them: the server's configuration and the panel's have this in
 * common. A row of a list is known by its id, not by its place, so that moving it is no change of what it says.
 */
export type FieldShape = {
  type?: string
  name?: string
  localized?: boolean
  defaultValue?: unknown
  fields?: readonly FieldShape[]
  tabs?: readonly FieldShape[]
}

export type Values = Record<string, unknown>
export type RowOfList = Values & { id: string | number }

/** What Payload keeps for itself: no person types it. */
const payloadsOwn = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'password', 'file']

/** The fields that hold values, without the rows, tabs and boxes that only arrange them. */
export function namedFields(fields: readonly FieldShape[]): (FieldShape & { name: string })[] {
  return fields.flatMap((field) => {
    if (hasName(field)) return payloadsOwn.includes(field.name) || field.type === 'ui' ? [] : [field]
    return namedFields(field.fields ?? field.tabs ?? [])
  })
}

function hasName(field: FieldShape): field is FieldShape & { name: string } {
  return field.name !== undefined
}

export function isList(field: FieldShape): field is FieldShape & { fields: readonly FieldShape[] } {
  return field.type === 'array' && field.fields !== undefined
}

/** A named group or tab: values inside values. */
export function isGroup(field: FieldShape): field is FieldShape & { fields: readonly FieldShape[] } {
  return field.type !== 'array' && field.type !== 'blocks' && field.fields !== undefined
}

export function valuesIn(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

export function rowsIn(value: unknown): RowOfList[] {
  return Array.isArray(value) ? value.filter(isRow) : []
}

function isRow(value: unknown): value is RowOfList {
  return typeof value === 'object' && value !== null && 'id' in value && Boolean(value.id)
}

/** The field at a path such as `gone.reason` or `knownWrong.ID.claim`, and whether each language has its own value. */
export function fieldAt(
  fields: readonly FieldShape[],
  path: string,
  localized = false,
): { field: FieldShape; localized: boolean } | undefined {
  const [name = '', ...rest] = path.split('.')
  const field = namedFields(fields).find((candidate) => candidate.name === name)
  if (!field) return undefined
  const here = localized || Boolean(field.localized)
  const inside = isList(field) ? rest.slice(1) : rest
  if (inside.length === 0 || !field.fields) return { field, localized: here }
  return fieldAt(field.fields, inside.join('.'), here)
}
