/**
 * Name of a server function: Payload looks it up in a plain object, where `constructor` and `toString` are found too,
 * and called with the request and its person.
 */
export function refusalOfName(name: unknown): { errors: { message: string }[] } | undefined {
  if (typeof name === 'string' && !(name in Object.prototype)) return
  return { errors: [{ message: `There is no server function ${JSON.stringify(name)?.slice(0, 60)}.` }] }
}
