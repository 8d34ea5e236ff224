'use client'
/**
 * Editors of rich text in a form. An editor tells the form up to half a second late what was typed, and Payload shows
 * another text in it only by building it anew, which takes the caret from whoever stands in it. Here the form gets at
 * once what the editor shows, and the editor another text in place.
 */
import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  CLEAR_HISTORY_COMMAND,
  getNearestEditorFromDOMNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from '@payloadcms/richtext-lexical/lexical'
import type { FormState } from 'payload'
import { valuesIn } from '@/saving/fields'
import { sameValue } from '@/saving/fingerprint'

/** The state with the texts as the editors show them. */
export function withTyped(state: FormState, form: HTMLFormElement | null): FormState {
  const next = { ...state }
  for (const [path, editor] of editorsIn(form)) {
    const entry = state[path]
    if (!entry || isShown(editor, entry.value)) continue
    next[path] = { ...entry, value: editor.getEditorState().toJSON() }
  }
  return next
}

/**
 * Shows the texts of `next` that `before` had otherwise, in their editors, and gives the state for Payload, which
 * builds no editor anew whose initial value is the one that it has.
 */
export function showTexts(before: FormState, next: FormState, form: HTMLFormElement | null): FormState {
  const shown = { ...next }
  for (const [path, editor] of editorsIn(form)) {
    const entry = next[path]
    if (!entry || !isText(entry.value)) continue
    if (!sameValue(entry.value, before[path]?.value)) showIn(editor, entry.value)
    shown[path] = { ...entry, initialValue: before[path]?.initialValue }
  }
  return shown
}

/** By the path of their field, without those that stand inside a block of another. */
function editorsIn(form: HTMLFormElement | null): [path: string, editor: LexicalEditor][] {
  const roots = form?.querySelectorAll<HTMLElement>('[data-lexical-editor]') ?? []
  return [...roots].flatMap((root) => {
    const path = root.closest<HTMLElement>('[data-field-path]')?.dataset.fieldPath
    const editor = getNearestEditorFromDOMNode(root)
    const isInside = root.parentElement?.closest('[data-lexical-editor]')
    return path && editor && !isInside ? [[path, editor]] : []
  })
}

/** Compared as the editor writes texts: it adds what the server need not have. */
function isShown(editor: LexicalEditor, value: unknown): boolean {
  const shown = editor.getEditorState().toJSON()
  if (sameValue(value, shown)) return true
  return isText(value) && sameValue(editor.parseEditorState(JSON.stringify(value)).toJSON(), shown)
}

function isText(value: unknown): value is object {
  return 'root' in valuesIn(value)
}

/** Where the caret stands in a text: the number of each node in the one around it, and the place in the last. */
type Place = { path: number[]; offset: number }

function showIn(editor: LexicalEditor, value: object) {
  const caret = isStoodIn(editor) ? editor.getEditorState().read(caretPlaces) : undefined
  editor.setEditorState(editor.parseEditorState(JSON.stringify(value)))
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
  if (caret) editor.update(() => putCaret(caret), { discrete: true })
}

function isStoodIn(editor: LexicalEditor): boolean {
  return editor.getRootElement()?.contains(document.activeElement) ?? false
}

function caretPlaces(): [Place, Place] | undefined {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? [placeOf(selection.anchor), placeOf(selection.focus)] : undefined
}

function placeOf(point: PointType): Place {
  const path: number[] = []
  for (let node: LexicalNode | null = point.getNode(); node?.getParent(); node = node.getParent())
    path.unshift(node.getIndexWithinParent())
  return { path, offset: point.offset }
}

/** In a text that has become shorter, at the nearest place that is left. */
function putCaret([anchor, focus]: [Place, Place]) {
  const selection = $createRangeSelection()
  putPoint(selection.anchor, anchor)
  putPoint(selection.focus, focus)
  $setSelection(selection)
}

function putPoint(point: PointType, { path, offset }: Place) {
  let node: LexicalNode = $getRoot()
  for (const index of path) {
    const inside: LexicalNode | null = $isElementNode(node)
      ? (node.getChildAtIndex(index) ?? node.getLastChild())
      : null
    if (!inside) break
    node = inside
  }
  if ($isTextNode(node)) point.set(node.getKey(), Math.min(offset, node.getTextContentSize()), 'text')
  else if ($isElementNode(node)) point.set(node.getKey(), Math.min(offset, node.getChildrenSize()), 'element')
}
