'use client'
/**
 * Settled typing: the editor of rich text tells the form up to half a second late what was typed. Whoever needs the
 * form as it is on the screen waits for that: a click that saves, publishes or leads away is held back, and made again.
 */
const lateness = 650

let lastTyped = 0

const sinceTyped = () => Date.now() - lastTyped

function noteTyping({ target }: Event) {
  if (target instanceof HTMLElement && target.isContentEditable) lastTyped = Date.now()
}

export async function typingSettled() {
  while (sinceTyped() < lateness) await new Promise((resolve) => setTimeout(resolve, lateness - sinceTyped()))
}

type Caret = { input: HTMLInputElement | HTMLTextAreaElement; start: number | null; end: number | null }

let caret: Caret | undefined

function noteCaret() {
  const input = document.activeElement
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return
  caret = { input, start: input.selectionStart, end: input.selectionEnd }
}

let inputs = 0
const typed = new Map<HTMLInputElement | HTMLTextAreaElement, number>()

/** The browser tells of a caret that moved only later: of one that moved with a letter, the letter tells. */
function noteInput({ target }: Event) {
  inputs += 1
  noteCaret()
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) typed.set(target, inputs)
}

/** How much was typed on this page, to be compared with later. */
export const typedSoFar = () => inputs

/** The fields of a form in which a letter was typed after that, which React may not have shown yet. */
export function typedSince(before: number, form: HTMLFormElement | null) {
  return [...typed]
    .filter(([field, at]) => at > before && field.form === form && !field.closest('[data-lexical-editor]'))
    .map(([{ name, value }]) => ({ path: name, value }))
}

/**
 * A text that is taken out of its field and put back leaves the caret at its end: it goes back to where it was, unless
 * somebody has typed on meanwhile.
 */
export function keepCaret() {
  const before = caret
  const soFar = inputs
  if (!before || document.activeElement !== before.input) return
  setTimeout(() => {
    if (inputs === soFar) before.input.setSelectionRange(before.start, before.end)
  })
}

/** What saves, publishes, or leads away. A click that opens another tab leaves this one as it is. */
const decisive = '.doc-controls button, .popup-button-list button, a[href]'

function holdBack(event: MouseEvent) {
  const { target } = event
  if (!(target instanceof Element) || sinceTyped() >= lateness || event.ctrlKey || event.metaKey) return
  const button = target.closest<HTMLElement>(decisive)
  if (!button || button.isContentEditable) return
  event.stopPropagation()
  event.preventDefault()
  typingSettled().then(() => button.click())
}

/** For the whole page: menus of the buttons stand outside the form. */
export function watchTyping() {
  document.addEventListener('beforeinput', noteTyping, true)
  document.addEventListener('input', noteTyping, true)
  document.addEventListener('input', noteInput, true)
  document.addEventListener('click', holdBack, true)
  document.addEventListener('selectionchange', noteCaret)
  return () => {
    typed.clear()
    document.removeEventListener('beforeinput', noteTyping, true)
    document.removeEventListener('input', noteTyping, true)
    document.removeEventListener('input', noteInput, true)
    document.removeEventListener('click', holdBack, true)
    document.removeEventListener('selectionchange', noteCaret)
  }
}
