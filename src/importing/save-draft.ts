/** Saves an imported text as a draft of a guide, in one language, and never publishes it. */
import type { Payload } from 'payload'
import { idOf } from '@/content/relations'
import type { Language } from '@/translation/languages'
import type { CountryFacts } from './country-facts'
import { guideFor } from './guide-slug'
import type { GuideText } from './guide-text'
import { hasTextIn } from './has-text'
import { ImportError } from './import-error'
import type { Transaction } from './transaction'

export interface Draft {
  slug?: string
  language: Language
  sourceLanguage: Language
  /** Whether text that the guide already has in this language may be replaced. */
  replace: boolean
  text: GuideText
}

export interface SavedDraft {
  id: number
  slug: string
  outcome: 'made' | 'added' | 'replaced'
}

export async function saveDraft(
  payload: Payload,
  facts: CountryFacts,
  draft: Draft,
  transaction: Transaction,
): Promise<SavedDraft> {
  const { language, text } = draft
  const { guide, slug } = await guideFor(
    payload,
    { slug: draft.slug, title: text.title, language, facts },
    transaction,
  )
  if (!guide)
    return { id: await make(payload, facts, { ...draft, slug }, transaction), slug, outcome: 'made' }
  if (idOf(guide.country) !== facts.id) {
    throw new ImportError(
      `The guide "${slug}" is about another country than ${facts.name}: give this file another slug.`,
    )
  }
  const hasText = await hasTextIn(payload, guide.id, language, transaction)
  if (hasText && !draft.replace) {
    throw new ImportError(
      `The guide "${slug}" already has text in ${language}: add --replace to put this draft in its place (what is published stays until you publish), or give this file another slug.`,
    )
  }
  await payload.update({
    collection: 'guides',
    id: guide.id,
    locale: language,
    draft: true,
    data: { ...textFields(text), _status: 'draft' },
    depth: 0,
    req: transaction(),
  })
  return { id: guide.id, slug, outcome: hasText ? 'replaced' : 'added' }
}

async function make(
  payload: Payload,
  facts: CountryFacts,
  draft: Draft & { slug: string },
  transaction: Transaction,
) {
  const guide = await payload.create({
    collection: 'guides',
    locale: draft.language,
    draft: true,
    data: {
      ...textFields(draft.text),
      slug: draft.slug,
      sourceLanguage: draft.sourceLanguage,
      country: facts.id,
      carriers: draft.text.carriers.map(({ id }) => id),
      _status: 'draft',
    },
    depth: 0,
    req: transaction(),
  })
  return guide.id
}

function textFields({ title, summary, body }: GuideText) {
  return { title, summary, body }
}
