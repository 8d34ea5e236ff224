/**
 * Size of a GraphQL document: how much it asks for once every fragment stands where it is spread. Each fragment is
 * measured once, however often it is spread, so that measuring never costs what the document would. A fragment that
 * spreads itself, directly or through others, is endless.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** `selections`: fields, spreads and inline fragments, because each of them is walked again by every later step. */
export type DocumentSize = { selections: number; aliases: number; depth: number }

const nothing: DocumentSize = { selections: 0, aliases: 0, depth: 0 }
const endless: DocumentSize = {
  selections: Number.POSITIVE_INFINITY,
  aliases: Number.POSITIVE_INFINITY,
  depth: Number.POSITIVE_INFINITY,
}

/** Of all its operations and fragments together: all of them are validated, also those that nobody uses. */
export function documentSize({ definitions }: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const measured = new Map<FragmentDefinitionNode, DocumentSize>()

  function ofDefinitions(): DocumentSize {
    return definitions
      .map((definition) => {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) return ofFragment(definition)
        return definition.kind === Kind.OPERATION_DEFINITION ? ofSet(definition.selectionSet) : nothing
      })
      .reduce(together, nothing)
  }

  /** While it is being measured it counts as endless: whoever meets it then is inside it. */
  function ofFragment(fragment: FragmentDefinitionNode | undefined): DocumentSize {
    if (!fragment) return nothing
    const known = measured.get(fragment)
    if (known) return known
    measured.set(fragment, endless)
    const size = ofSet(fragment.selectionSet)
    measured.set(fragment, size)
    return size
  }

  function ofSet(set: SelectionSetNode | undefined): DocumentSize {
    return set?.selections.map(ofSelection).reduce(together, nothing) ?? nothing
  }

  function ofSelection(node: SelectionNode): DocumentSize {
    const isField = node.kind === Kind.FIELD
    const inner =
      node.kind === Kind.FRAGMENT_SPREAD
        ? ofFragment(fragments.get(node.name.value))
        : ofSet(node.selectionSet)
    return {
      selections: inner.selections + 1,
      aliases: inner.aliases + (isField && node.alias ? 1 : 0),
      depth: inner.depth + (isField ? 1 : 0),
    }
  }

  return ofDefinitions()
}

function together(one: DocumentSize, other: DocumentSize): DocumentSize {
  return {
    selections: one.selections + other.selections,
    aliases: one.aliases + other.aliases,
    depth: Math.max(one.depth, other.depth),
  }
}
