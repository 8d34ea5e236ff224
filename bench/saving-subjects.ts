/** What is saved while saving is measured: one document of each kind, the longest guide among them. */
import type { Payload } from 'payload'
import sharp from 'sharp'

export async function savingSubjects(payload: Payload) {
  const guides = await payload.find({ collection: 'guides', locale: 'en', depth: 0, pagination: false })
  const [guide] = guides.docs.toSorted((one, other) => sizeOf(other.body) - sizeOf(one.body))
  const carriers = await payload.find({ collection: 'carriers', limit: 1, depth: 0 })
  const [carrier] = carriers.docs
  const checks = await payload.find({ collection: 'balance-checks', limit: 1, depth: 0 })
  const terms = await payload.find({ collection: 'glossary-terms', limit: 1, depth: 0 })
  const people = await payload.find({ collection: 'users', limit: 1, depth: 0 })
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#08f' } })
    .png()
    .toBuffer()
  const file = { data, name: 'bench.png', mimetype: 'image/png', size: data.length }
  const picture = await payload.create({ collection: 'media', locale: 'en', data: { alt: 'A phone' }, file })
  const redirect = await payload.create({
    collection: 'redirects',
    data: { from: '/bench', to: '/elsewhere' },
  })
  return {
    guide: guide?.id ?? 0,
    country: typeof carrier?.country === 'number' ? carrier.country : 0,
    carrier: carrier?.id ?? 0,
    check: checks.docs[0]?.id ?? 0,
    term: terms.docs[0]?.id ?? 0,
    person: people.docs[0]?.id ?? 0,
    picture: picture.id,
    redirect: redirect.id,
  }
}

function sizeOf(body: unknown): number {
  return JSON.stringify(body ?? '').length
}
