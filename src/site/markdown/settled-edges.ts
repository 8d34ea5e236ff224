/**
 * Settled edges: what is emphasised begins and ends so that every reader of Markdown sees it. Behind punctuation emphasis
 * does not end where a letter follows at once, as it often does without spaces between words: `**余额。**来`; what writes
 * Markdown would put `&#x6765;` for that letter. Here the punctuation leaves the emphasis instead: `**余额**。来`.
 */
import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast'

type Emphasised = Strong | Emphasis | Delete
/** Whether a word stands directly before or behind. */
type Beside = { before: boolean; behind: boolean }

const nothing: Beside = { before: false, behind: false }

export function settledEdges(nodes: PhrasingContent[]): PhrasingContent[] {
  return settledWithin(nodes, nothing)
}

/** Emphasis within emphasis is one where it touches a word: `_`, which tells both apart, does nothing there. */
function settledWithin(nodes: PhrasingContent[], around: Beside, isInner = false): PhrasingContent[] {
  const settled = joined(nodes).flatMap((node, at, all) => {
    const [previous, next] = [all[at - 1], all[at + 1]]
    const before = previous ? isWord(previous, -1) : around.before
    const behind = next ? isWord(next, 0) : around.behind
    if (isEmphasised(node) && isInner && (before || behind)) return node.children
    if (isEmphasised(node)) return parted(node, { before, behind })
    return node.type === 'link' ? { ...node, children: settledEdges(node.children) } : node
  })
  return joined(settled)
}

function isEmphasised(node: PhrasingContent): node is Emphasised {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete'
}

/** By its first (0) or last (-1) character. */
function isWord(node: PhrasingContent, end: 0 | -1): boolean {
  return node.type === 'text' && /^[^\s\p{P}\p{S}]$/u.test([...node.value].at(end) ?? '')
}

/** The emphasis, between what had to leave it. */
function parted(node: Emphasised, beside: Beside): PhrasingContent[] {
  const [before, rest] = leaving(settledWithin(node.children, beside, true), node, beside.before, 0)
  const [behind, kept] = leaving(rest, node, beside.behind, -1)
  return [...before, ...(kept.length > 0 ? [{ ...node, children: kept }] : []), ...behind]
}

/** What leaves at an end, and what stays: spaces leave, and directly beside a word signs, codes and links, too. */
function leaving(
  nodes: PhrasingContent[],
  emphasis: Emphasised,
  besideWord: boolean,
  end: 0 | -1,
): [PhrasingContent[], PhrasingContent[]] {
  const node = nodes.at(end)
  const others = end === 0 ? nodes.slice(1) : nodes.slice(0, -1)
  const inOrder = (outer: PhrasingContent[], inner: PhrasingContent[]) =>
    end === 0 ? [...outer, ...inner] : [...inner, ...outer]
  if (node?.type === 'text') {
    const [signs, words] = cut(node.value, besideWord, end)
    if (words) return [textOf(signs), inOrder([{ ...node, value: words }], others)]
    const [left, stays] = leaving(others, emphasis, besideWord && !signs, end)
    return [inOrder(textOf(signs), left), stays]
  }
  if (!besideWord || !node) return [[], nodes]
  const outside =
    node.type === 'link' ? { ...node, children: [{ ...emphasis, children: node.children }] } : node
  return [[outside], others]
}

function cut(text: string, besideWord: boolean, end: 0 | -1): [string, string] {
  const hasSpace = /\s/.test(text.at(end) ?? '')
  const edge = besideWord && !hasSpace ? '[\\s\\p{P}\\p{S}]' : '\\s'
  const signs = new RegExp(end === 0 ? `^${edge}*` : `${edge}*$`, 'u').exec(text)?.[0] ?? ''
  return [signs, end === 0 ? text.slice(signs.length) : text.slice(0, text.length - signs.length)]
}

function textOf(value: string): PhrasingContent[] {
  return value ? [{ type: 'text', value }] : []
}

/** Neighbours of one kind are one: `**a****b**` would be read as stars. */
function joined(nodes: PhrasingContent[]): PhrasingContent[] {
  const all: PhrasingContent[] = []
  for (const node of nodes) {
    const last = all.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { ...last, value: last.value + node.value }
    else if (isEmphasised(node) && last && isEmphasised(last) && node.type === last.type)
      all[all.length - 1] = { ...last, children: [...last.children, ...node.children] }
    else all.push(node)
  }
  return all
}
