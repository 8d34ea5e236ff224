/**
 * Fingerprint: what tells two values of one field apart, short enough to travel with every save. The form and the
 * server make it by this one function, so it looks past what differs between them without being a change: the order
 * of keys, nothing said in several ways (null, an empty text, an empty list, an unticked box), and what the editor of
 * rich text adds by itself.
 */
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'

/** 16 hexadecimal digits; equal for equal values. */
export function fingerprint(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value)))).slice(0, 16)
}

export function sameValue(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

export function isEmpty(value: unknown): boolean {
  return plain(value) === null
}

function canonical(value: unknown): string {
  return JSON.stringify(plain(value))
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '' || value === false) return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  return typeof value === 'object' ? plainObject(value) : value
}

/** What Lexical writes into a node that says nothing: absent, or this, is the same. */
const silent: Record<string, unknown> = {
  detail: 0,
  format: 0,
  indent: 0,
  mode: 'normal',
}

/** What Lexical notes where the caret stands: how the next letter would look. */
const ofCaret = new Set(['textFormat', 'textStyle'])

function plainObject(value: object): unknown {
  const entries = Object.entries(value)
    .filter(([key, inside]) => silent[key] !== inside && !ofCaret.has(key))
    .map(([key, inside]) => [key, plain(inside)] as const)
    .filter(([key, inside]) => inside !== null && !(key === 'version' && 'type' in value))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  const object = Object.fromEntries(entries)
  return isEmptyText(object) ? null : object
}

/** Rich text in which nothing was written: a root of paragraphs without words. */
function isEmptyText(object: Record<string, unknown>): boolean {
  const { root } = object
  if (typeof root !== 'object' || root === null) return false
  const children = 'children' in root && Array.isArray(root.children) ? root.children : []
  return children.every((child) => Object.keys(child ?? {}).join() === 'type' && child.type === 'paragraph')
}
