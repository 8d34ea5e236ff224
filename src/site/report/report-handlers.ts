/**
 * The two halves of answering "Did it work?": the form is received, and the browser is sent on to a page that can be
 * reloaded without answering again. Neither is ever stored.
 */
import type { Payload } from 'payload'
import { addresses } from '@/addresses'
import type { Language } from '@/translation/languages'
import { documentHeaders } from '../document/document-headers'
import { notFound } from '../document/not-found'
import type { Page, PageRequest } from '../document/page'
import { reading } from '../document/reading'
import { renderDocument } from '../document/render-document'
import { type Outcome, receiveReport } from './receive-report'
import { type Answered, ReportPage, thanksAt } from './report-page'

const statuses: Record<Outcome, number> = {
  stored: 200,
  'too many': 429,
  'too long': 422,
  foreign: 403,
  unreadable: 400,
}

export const reportPage: Page = { get: thank, post: receive }

async function receive({ request, language }: PageRequest): Promise<Response> {
  const client = request.headers.get('x-forwarded-for') ?? ''
  const { outcome, check = '' } = await reading((payload) =>
    receiveReport(payload, request, language, client),
  )
  if (outcome !== 'stored') return respond(language, outcome, check)
  const location = thanksAt(language, check)
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

/** Whoever comes here without having answered is led to the countries. */
async function thank({ request, language, address }: PageRequest): Promise<Response> {
  if (address.form !== 'document') return notFound(request)
  const check = new URL(request.url).searchParams.get('check')
  if (!check) return new Response(null, { status: 302, headers: { location: addresses.home(language) } })
  return respond(language, 'stored', check)
}

async function respond(language: Language, outcome: Outcome, check: string): Promise<Response> {
  const answered = await reading((payload) => answeredAbout(payload, language, check))
  const body = await renderDocument(ReportPage({ language, outcome, answered }))
  const wait: Record<string, string> = outcome === 'too many' ? { 'retry-after': '3600' } : {}
  const headers = { ...documentHeaders(language), ...wait, 'cache-control': 'no-store' }
  return new Response(body, { status: statuses[outcome], headers })
}

async function answeredAbout(
  payload: Payload,
  language: Language,
  check: string,
): Promise<Answered | undefined> {
  if (!check || check.length > 200) return undefined
  const { docs } = await payload.find({
    collection: 'balance-checks',
    where: { key: { equals: check } },
    depth: 2,
    limit: 1,
    locale: language,
    populate: { carriers: { name: true, slug: true, country: true }, countries: { slug: true } },
  })
  const carrier = docs[0]?.carrier
  if (typeof carrier !== 'object' || typeof carrier.country !== 'object') return undefined
  const {
    name,
    slug,
    country: { slug: countrySlug },
  } = carrier
  return {
    check,
    carrier: name,
    page: (code) => `${addresses.carrier(code, countrySlug, slug)}#${check}`,
  }
}
