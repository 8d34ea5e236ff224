/** Label: how the panel names a field of a document. What lies deeper has none and goes by its path. */
import type { SanitizedCollectionConfig } from 'payload'

export function fieldLabel(
  path: string,
  language: string,
  collection: SanitizedCollectionConfig | undefined,
): string | undefined {
  const field = collection?.flattenedFields.find(({ name }) => name === path)
  const label = field && 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  return typeof label === 'object' && label !== null ? (label[language] ?? label.en) : undefined
}
