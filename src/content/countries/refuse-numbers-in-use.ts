/** An emergency number that a balance check already uses is refused: first the dangerous check has to go. */
import type { CollectionBeforeChangeHook } from 'payload'
import type { Country } from '@/payload-types'
import { badRequest } from '@/people/messages'
import { panelText } from '@/text/panel'
import { sameNumber } from '../phone-number'

export const refuseNumbersInUse: CollectionBeforeChangeHook<Country> = async ({ data, originalDoc, req }) => {
  const numbers = (data.emergencyNumbers ?? []).map(({ number }) => number)
  if (!originalDoc?.id || numbers.length === 0) return data
  const checks = await req.payload.find({
    collection: 'balance-checks',
    where: { 'carrier.country': { equals: originalDoc.id } },
    select: { key: true, number: true, code: true },
    depth: 0,
    pagination: false,
    req,
  })
  const dangerous = checks.docs.filter((check) =>
    numbers.some((number) =>
      [check.number, check.code].some((dialled) => dialled && sameNumber(dialled, number, data.callingCode)),
    ),
  )
  if (dangerous.length > 0) {
    const keys = dangerous.map(({ key }) => key).join(', ')
    throw badRequest(req, panelText('danger.emergencyInUse', { keys }))
  }
  return data
}
