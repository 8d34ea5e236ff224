/**
 * The body of a guide as Payload's editor keeps it: a tree of nodes. Found here: which records its blocks and
 * links name, so that they can be read all at once.
 */

import { idOf } from '@/content/relations'
import type { BalanceCheckBlock, ComparisonBlock, Guide, PictureBlock } from '@/payload-types'
import { idIn } from '@/requests/value-shapes'
import type { Language } from '@/translation/languages'

export type Body = Guide['body']

/** Of a guide whose text is missing, whoever took it away. */
export const emptyBody: Body = {
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [] },
}

export type Mentions = {
  checks: number[]
  compares: boolean
  /** The carriers that comparisons name; one that names none compares the guide's. */
  compared: number[]
  pictures: number[]
  links: { kind: LinkedKind; id: number }[]
}

const linkedKinds = ['guides', 'carriers', 'countries'] as const
export type LinkedKind = (typeof linkedKinds)[number]

export function mentionsIn(body: Body): Mentions {
  const mentions: Mentions = { checks: [], compares: false, compared: [], pictures: [], links: [] }
  for (const fields of fieldsOfEveryNode(body.root)) {
    if (isBlock<BalanceCheckBlock>(fields, 'balance-check'))
      mentions.checks.push(idOf(fields.balanceCheck) ?? 0)
    if (isBlock<ComparisonBlock>(fields, 'comparison')) {
      mentions.compares = true
      mentions.compared.push(...(fields.carriers ?? []).flatMap((carrier) => idOf(carrier) ?? []))
    }
    if (isBlock<PictureBlock>(fields, 'picture')) mentions.pictures.push(idOf(fields.picture) ?? 0)
    const link = internalLink(fields)
    if (link) mentions.links.push(link)
  }
  return mentions
}

/** Every text that readers see, in one language, from the body of a guide read in all of them (`locale: 'all'`). */
export function proseIn(bodies: unknown, language: Language): string[] {
  return [...textsBelow(property(bodies, language))]
}

const shownFields = ['text', 'title', 'question', 'caption']

function* textsBelow(node: unknown): Generator<string> {
  if (!isObject(node)) return
  for (const [name, value] of Object.entries(node)) {
    if (typeof value !== 'string') yield* textsBelow(value)
    else if (shownFields.includes(name)) yield value
  }
}

function* fieldsOfEveryNode(node: object): Generator<object> {
  const fields = property(node, 'fields')
  if (isObject(fields)) {
    yield fields
    for (const value of Object.values(fields)) {
      const root = property(value, 'root')
      if (isObject(root)) yield* fieldsOfEveryNode(root)
    }
  }
  const children = property(node, 'children')
  if (Array.isArray(children))
    for (const child of children) if (isObject(child)) yield* fieldsOfEveryNode(child)
}

export function isBlock<Block extends { blockType: string }>(
  fields: object,
  type: Block['blockType'],
): fields is Block {
  return property(fields, 'blockType') === type
}

export function internalLink(fields: object) {
  const doc = property(fields, 'doc')
  const kind = linkedKinds.find((one) => one === property(doc, 'relationTo'))
  const id = idIn(property(doc, 'value'), '')
  return kind && id !== undefined ? { kind, id } : undefined
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

export function property(value: unknown, name: string): unknown {
  return isObject(value) ? Reflect.get(value, name) : undefined
}
