/** Two carriers of one country cannot share a slug; carriers of different countries can. */
import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import type { Carrier } from '@/payload-types'
import { messageFor } from '@/people/messages'
import { panelText } from '@/text/panel'

export const uniqueInCountry: CollectionBeforeValidateHook<Carrier> = async ({ data, originalDoc, req }) => {
  const slug = data?.slug ?? originalDoc?.slug
  const country = data?.country ?? originalDoc?.country
  if (!slug || !country) return data
  const twins = await req.payload.count({
    collection: 'carriers',
    where: {
      and: [
        { slug: { equals: slug } },
        { country: { equals: typeof country === 'object' ? country.id : country } },
        ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []),
      ],
    },
    req,
  })
  if (twins.totalDocs > 0) {
    const message = messageFor(req, panelText('carrier.slugTaken', { slug }))
    throw new ValidationError({ collection: 'carriers', errors: [{ path: 'slug', message }], req })
  }
  return data
}
