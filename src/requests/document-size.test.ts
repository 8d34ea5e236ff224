import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql'
import { documentSize } from './document-size'

const sizeOf = (text: string) => documentSize(parse(text))

/** Each fragment spreads the next one twice, and the last one selects a field. */
function doubling(fragments: number): string {
  const bodies = Array.from({ length: fragments }, (_, n) =>
    n + 1 < fragments ? `{ ...f${n + 1} ...f${n + 1} }` : '{ a: id }',
  )
  return ['{ ...f0 }', ...bodies.map((body, n) => `fragment f${n} on Guide ${body}`)].join(' ')
}

describe('the size of a document', () => {
  it('counts fields, aliases and depth, and a fragment wherever it is spread', () => {
    assert.deepEqual(sizeOf('{ Guides { docs { id t: title } } }'), { selections: 4, aliases: 1, depth: 3 })
    const text = '{ a: Guide { ...text } b: Guide { ...text } } fragment text on Guide { ... { t: title } }'
    // Two fields with three selections each, and the fragment's own two.
    assert.deepEqual(sizeOf(text), { selections: 2 + 2 * 3 + 2, aliases: 2 + 2 + 1, depth: 2 })
  })

  it('counts what selects no field at all', () => {
    const text = '{ ...a } fragment a on Guide { ...b ...b } fragment b on Guide { ...none ...none }'
    assert.equal(sizeOf(text).selections, 1 + 6 + 6 + 2)
  })

  it('is that of the document written out', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const document = parse(text)
        assert.deepEqual(documentSize(document), writtenOut(document), text)
      }),
    )
  })

  it('is measured by visiting each fragment once, however often fragments double the work', () => {
    for (const fragments of [10, 20, 300]) {
      const { document, visits } = countingVisits(parse(doubling(fragments)))
      const { selections } = documentSize(document)
      assert.ok(selections >= 2 ** fragments, `${fragments}: ${selections}`)
      assert.deepEqual(new Set(visits.values()), new Set([1]), `${fragments}`)
      assert.equal(visits.size, fragments)
    }
  })

  it('is endless where a fragment spreads itself, also through others and where nobody spreads it', () => {
    for (const text of [
      '{ ...a } fragment a on Guide { ...a }',
      '{ id } fragment a on Guide { b { ...b } } fragment b on Guide { c: d { ...a id } }',
      '{ ...c } fragment a on Guide { ...b } fragment b on Guide { ...a } fragment c on Guide { ...b }',
    ])
      assert.equal(sizeOf(text).selections, Number.POSITIVE_INFINITY, text)
  })
})

/** Fragments that spread only later ones, so that there is an end. */
const documents = fc.integer({ min: 0, max: 4 }).chain((fragments) => {
  const { set } = fc.letrec<{ set: string; selection: string }>((tie) => ({
    set: fc
      .array(tie('selection'), { minLength: 1, maxLength: 3 })
      .map((selections) => `{ ${selections.join(' ')} }`),
    selection: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('id', 'a: id', '...none'),
      fc.constantFrom('...SPREAD', '...SPREAD @include(if: true)'),
      tie('set').map((inner) => `field ${inner}`),
      tie('set').map((inner) => `b: field ${inner}`),
      tie('set').map((inner) => `... on Guide ${inner}`),
    ),
  }))
  const definitions = Array.from({ length: fragments + 1 }, (_, n) => {
    const later = fc.infiniteStream(fc.integer({ min: n, max: Math.max(n, fragments - 1) }))
    return fc.tuple(set, later).map(([body, spread]) => {
      const text = body.replaceAll('SPREAD', () => (n < fragments ? `f${spread.next().value}` : 'none'))
      return n === 0 ? `query ${text}` : `fragment f${n - 1} on Guide ${text}`
    })
  })
  return fc.tuple(...definitions).map((parts) => parts.join(' '))
})

/** Without memory: each spread walks its fragment anew. */
function writtenOut({ definitions }: DocumentNode) {
  const size = { selections: 0, aliases: 0, depth: 0 }
  const walk = (set: SelectionSetNode | undefined, depth: number) => {
    size.depth = Math.max(size.depth, depth)
    for (const node of set?.selections ?? []) {
      size.selections++
      if (node.kind === Kind.FIELD && node.alias) size.aliases++
      if (node.kind === Kind.FRAGMENT_SPREAD) walk(fragment(node.name.value), depth)
      else walk(node.selectionSet, node.kind === Kind.FIELD ? depth + 1 : depth)
    }
  }
  const fragment = (name: string) =>
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .find((definition) => definition.name.value === name)?.selectionSet
  for (const definition of definitions) if ('selectionSet' in definition) walk(definition.selectionSet, 0)
  return size
}

/** How often each fragment's selections are looked at. */
function countingVisits({ definitions, ...rest }: DocumentNode) {
  const visits = new Map<string, number>()
  const counting = definitions.map((definition) => {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) return definition
    const { selectionSet, ...fragment } = definition
    return {
      ...fragment,
      get selectionSet() {
        visits.set(fragment.name.value, (visits.get(fragment.name.value) ?? 0) + 1)
        return selectionSet
      },
    }
  })
  return { document: { ...rest, definitions: counting }, visits }
}
