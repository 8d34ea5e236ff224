'use client'
/** A field's value as text that a person can compare with another: rich text as its words, one block a line. */
import type { ClientField } from 'payload'
import { valuesIn } from '@/saving/fields'

export function readable(value: unknown, field?: ClientField): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((one) => readable(one, field)).join(', ')
  if (typeof value === 'boolean') return value ? '✓' : '✗'
  if (typeof value !== 'object') return optionLabel(String(value), field)
  const { root, ...values } = valuesIn(value)
  return root ? textOf(root).trim() : rowText(values)
}

function rowText({ id, ...values }: Record<string, unknown>): string {
  const texts = Object.values(values).map((value) => readable(value))
  return texts.filter(Boolean).join(' · ')
}

function optionLabel(value: string, field: ClientField | undefined): string {
  if (field?.type === 'relationship' || field?.type === 'upload') return `#${value}`
  if (field?.type === 'date') return value.slice(0, 10)
  if (field?.type !== 'select') return value
  const option = field.options.find((candidate) => typeof candidate === 'object' && candidate.value === value)
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : value
}

const lines = ['paragraph', 'heading', 'listitem', 'tablerow', 'block']

/** Of a node of the editor: its words, and what a block says in its fields. */
function textOf(node: unknown): string {
  const { type, text, children, fields } = valuesIn(node)
  if (typeof text === 'string') return text
  const words = type === 'block' ? blockText(valuesIn(fields)) : textsOf(children)
  return lines.includes(String(type)) ? `${words}\n` : words
}

function textsOf(children: unknown): string {
  return Array.isArray(children) ? children.map(textOf).join('') : ''
}

function blockText({ id, blockName, blockType, ...said }: Record<string, unknown>): string {
  const texts = Object.values(said).map((value) =>
    typeof value === 'number' ? `#${value}` : readable(value),
  )
  return `[${blockType}] ${texts.filter(Boolean).join(' – ')}`
}
