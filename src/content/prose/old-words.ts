/**
 * Old words: what a check was before it was corrected, and where texts of its country still say so in words instead of
 * naming the check. A fact says one thing only once these are gone.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { transactionOf } from '@/database'
import { signedIn } from '@/people/rights'
import { isLanguage, type Language } from '@/translation/languages'
import { dialForm } from '../dialled'
import { dialledInText } from '../dialled-in-text'
import { nameForm } from '../plain-value'
import { oneLine } from './dangerous-lines'
import { linesOf } from './lines'
import { type StoredText, textsOfCountry } from './texts-table'

/** `words`: the line, or what of it is around. `title`: of the document. */
export type OldWord = Pick<StoredText, 'collection' | 'document' | 'field'> & {
  language: Language
  old: string
  words: string
  title: string
}

/** `GET /api/balance-checks/:id/old-words` */
export const oldWords: Endpoint = {
  path: '/:id/old-words',
  method: 'get',
  handler: async (req) => {
    if (!signedIn(req)) return Response.json({ oldWords: [] }, { status: 401 })
    const id = Number(req.routeParams?.id)
    return Response.json({ oldWords: Number.isSafeInteger(id) ? await findOldWords(id, req) : [] })
  },
}

/** By document, field and language. */
export async function findOldWords(check: number, req: PayloadRequest): Promise<OldWord[]> {
  const database = await transactionOf(req)
  const { rows } = await database.execute<{ old: string; country: number }>(sql`
    select distinct former.old, carriers.country_id as country from balance_checks now
    join carriers on carriers.id = now.carrier_id
    join _balance_checks_v version on version.parent_id = now.id
    cross join unnest(array[version.version_code, version.version_number, version.version_keyword,
      version.version_app]) former(old)
    where now.id = ${check} and former.old <> ''
      and not former.old = any (array_remove(array[now.code, now.number, now.keyword, now.app], null))`)
  const [country] = rows.map((row) => row.country)
  if (country === undefined) return []
  const old = rows.map((row) => row.old)
  const texts = await textsOfCountry(country, database)
  return texts.flatMap((text) => saidIn(text, old))
}

function saidIn({ text, language, ...place }: StoredText & { title: string }, old: string[]): OldWord[] {
  if (!isLanguage(language)) return []
  const lines = linesOf(place.field === 'body' ? parsed(text) : text).map((line) => oneLine(line.text))
  const found = lines.flatMap((line) => {
    const said = old.find((one) => says(line, one))
    return said ? [{ ...place, language, old: said, words: around(line, said) }] : []
  })
  return [...new Map(found.map((one) => [one.words, one])).values()]
}

/** Codes and names in any dress. */
function says(line: string, old: string): boolean {
  if (!/^[\d*#+]+$/.test(old)) return nameForm(line).includes(nameForm(old))
  return dialledInText(line).some((dialled) => dialForm(dialled) === dialForm(old))
}

const mostAround = 60

function around(line: string, old: string): string {
  const at = Math.max(line.indexOf(old), 0)
  const [from, to] = [Math.max(at - mostAround, 0), Math.min(at + old.length + mostAround, line.length)]
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
