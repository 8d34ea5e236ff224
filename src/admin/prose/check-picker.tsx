'use client'
/**
 * Picks a balance check for a plain text, by what one knows of it (carrier, code, app), and puts its reference where the
 * caret is: the checks of the form's own carrier or country come without a word.
 */
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { idIn } from '@/requests/value-shapes'
import { useSay } from '../saving/say'

type Choice = { key: string; title: string }

export function CheckPicker({ path, ownKey }: { path: string; ownKey?: string }) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [active, setActive] = useState(0)
  const found = useChoices(isOpen, words)
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const choices = ownKey && !words ? [{ key: ownKey, title: say('picker.own') }, ...found] : found

  function close() {
    setOpen(false)
    setWords('')
    fieldAt(path)?.focus()
  }

  function choose(choice: Choice | undefined) {
    if (!choice) return
    insert(path, choice.key === ownKey ? '{code}' : `{check:${choice.key}}`)
    close()
  }

  function press(event: KeyboardEvent) {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move) setActive((active + move + choices.length) % Math.max(choices.length, 1))
    else if (event.key === 'Enter') choose(choices[active])
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  useEffect(() => {
    if (isOpen) input.current?.focus()
  }, [isOpen])

  if (!isOpen)
    return (
      <button className="check-picker__open" onClick={() => setOpen(true)} type="button">
        {say('picker.open')}
      </button>
    )
  return (
    <div className="check-picker">
      <input
        aria-activedescendant={choices.length > 0 ? `${list}-${active}` : undefined}
        aria-autocomplete="list"
        aria-controls={list}
        aria-expanded={choices.length > 0}
        aria-label={say('picker.search')}
        autoComplete="off"
        onBlur={() => setOpen(false)}
        onChange={({ target }) => {
          setWords(target.value)
          setActive(0)
        }}
        onKeyDown={press}
        placeholder={say('picker.search')}
        ref={input}
        role="combobox"
        value={words}
      />
      <div className="check-picker__list" id={list} role="listbox">
        {choices.map((choice, index) => (
          <button
            aria-selected={index === active}
            id={`${list}-${index}`}
            key={choice.key}
            onClick={() => choose(choice)}
            onMouseDown={(event) => event.preventDefault()}
            role="option"
            tabIndex={-1}
            type="button"
          >
            {choice.title}
          </button>
        ))}
      </div>
      {words && found.length === 0 && <p role="status">{say('picker.none', { words })}</p>}
    </div>
  )
}

const many = 8
const pause = 200

function useChoices(isOpen: boolean, words: string): Choice[] {
  const { config } = useConfig()
  const around = useAround()
  const [choices, setChoices] = useState<Choice[]>([])
  useEffect(() => {
    if (!isOpen) return
    const abort = new AbortController()
    const query = new URLSearchParams({
      ...{ depth: '0', limit: String(many), sort: 'title', 'select[title]': 'true', 'select[key]': 'true' },
      ...(words ? { 'where[or][0][title][like]': words, 'where[or][1][key][like]': words } : around),
    })
    const timer = setTimeout(
      () => {
        fetch(`${config.routes.api}/balance-checks?${query}`, {
          credentials: 'include',
          signal: abort.signal,
        })
          .then((response) => (response.ok ? response.json() : { docs: [] }))
          .then(({ docs }: { docs: Choice[] }) => setChoices(docs))
          .catch(() => undefined)
      },
      words ? pause : 0,
    )
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [config.routes.api, isOpen, words, around])
  return choices
}

/** Of the form: its carrier's checks, or its country's. */
function useAround(): Record<string, string> {
  const { id, collectionSlug } = useDocumentInfo()
  const carrier = useFormFields(([state]) => idIn(state.carrier?.value, ''))
  const country = useFormFields(([state]) => idIn(state.country?.value, ''))
  const of = (slug: string) => (collectionSlug === slug ? idIn(id, '') : undefined)
  const [ofCarrier, ofCountry] = [of('carriers') ?? carrier, of('countries') ?? country]
  return useMemo((): Record<string, string> => {
    if (ofCarrier) return { 'where[carrier][equals]': String(ofCarrier) }
    return ofCountry ? { 'where[carrier.country][equals]': String(ofCountry) } : {}
  }, [ofCarrier, ofCountry])
}

function fieldAt(path: string) {
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : undefined
}

/** Where the caret is, or over what is marked; told to the form as typing is. */
function insert(path: string, reference: string) {
  const field = fieldAt(path)
  if (!field) return
  const end = field.value.length
  field.setRangeText(reference, field.selectionStart ?? end, field.selectionEnd ?? end, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
