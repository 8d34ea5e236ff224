/**
 * Labels per person: everybody reads the panel in their own language. Payload keeps the fields of a collection for all
 * people, with those labels already in words that are its own (`updatedAt`, the fields of a link, of a file); whoever
 * came first would choose the language for everybody. It has a switch of its own against that, which it turns back each
 * time. Here it stays on: the fields of a guide are made anew in half a millisecond, of everything else in less.
 */
const switches = ['_payload_doNotCacheSchemaMap', '_payload_doNotCacheClientSchemaMap']

export function keepLabelsPerPerson() {
  for (const name of switches)
    Object.defineProperty(globalThis, name, { configurable: true, get: () => true, set: () => undefined })
}
