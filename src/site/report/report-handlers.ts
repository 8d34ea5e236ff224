/**
 * The two halves of answering "Did it work?": the form is received, and the browser is sent on to a page that can be
 * reloaded without answering again. Neither is ever kept.
 */
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { addresses, languageOfSegment } from '@/addresses'
import { clientHeader } from '@/serving/http-cache'
import type { Language } from '@/translation/languages'
import { failed } from '../document/answer'
import { documentHeaders } from '../document/document-headers'
import { notFound } from '../document/page'
import { renderDocument } from '../document/render-document'
import { type Outcome, receiveReport } from './receive-report'
import { type Answered, ReportPage, thanksAt } from './report-page'

type Context = { params: Promise<{ locale: string }> }

const statuses: Record<Outcome, number> = {
  stored: 200,
  'too many': 429,
  'too long': 422,
  foreign: 403,
  unreadable: 400,
}

export async function receive(request: Request, { params }: Context): Promise<Response> {
  const language = languageOfSegment((await params).locale)
  if (!language) return notFound(request)
  try {
    const payload = await getPayload({ config })
    const address = request.headers.get(clientHeader) ?? ''
    const { outcome, check = '' } = await receiveReport(payload, request, language, address)
    if (outcome !== 'stored') return await answer(payload, language, outcome, check)
    const location = thanksAt(language, check)
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
  } catch (error) {
    console.error(error)
    return failed(language)
  }
}

/** Whoever comes here without having answered is led to the countries. */
export async function thank(request: Request, { params }: Context): Promise<Response> {
  const language = languageOfSegment((await params).locale)
  if (!language) return notFound(request)
  const check = new URL(request.url).searchParams.get('check')
  if (!check) return new Response(null, { status: 302, headers: { location: addresses.home(language) } })
  try {
    return await answer(await getPayload({ config }), language, 'stored', check)
  } catch (error) {
    console.error(error)
    return failed(language)
  }
}

async function answer(
  payload: Payload,
  language: Language,
  outcome: Outcome,
  check: string,
): Promise<Response> {
  const answered = await answeredAbout(payload, language, check)
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
