/** Search: from what a reader typed to what the page shows, best first. */
import type { Payload } from 'payload'
import type { Language } from '@/translation/languages'
import { asked } from './asked'
import { find } from './find'
import { type Result, resultsAt } from './results'

const mostResults = 12

export async function search(payload: Payload, query: string, language: Language): Promise<Result[]> {
  const places = await find(payload, asked(query), language, mostResults)
  return resultsAt(payload, places, language, mostResults)
}
