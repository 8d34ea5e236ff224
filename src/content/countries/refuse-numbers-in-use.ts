/** An emergency number that a balance check already uses is refused: first the dangerous check has to go. */
import type { CollectionBeforeChangeHook } from 'payload'
import type { Country } from '@/payload-types'
import { badRequest } from '@/people/messages'
import { inPanelLanguages, panelText } from '@/text/panel'
import { dangersOf } from '../balance-checks/check-dangers'

export const refuseNumbersInUse: CollectionBeforeChangeHook<Country> = async ({ data, originalDoc, req }) => {
  const { id, code, callingCode, emergencyNumbers } = { ...originalDoc, ...data }
  if (!id) return data
  const checks = await req.payload.find({
    collection: 'balance-checks',
    where: { 'carrier.country': { equals: id } },
    select: {
      key: true,
      channel: true,
      code: true,
      keyword: true,
      number: true,
      numberShown: true,
      url: true,
    },
    depth: 0,
    pagination: false,
    req,
  })
  const country = { name: inPanelLanguages(() => code ?? ''), callingCode, emergencyNumbers }
  const dangerous = checks.docs.filter((check) => dangersOf(check, country)[0]?.level === 'refuse')
  if (dangerous.length > 0) {
    const keys = dangerous.map(({ key }) => key).join(', ')
    throw badRequest(req, panelText('danger.emergencyInUse', { keys }))
  }
  return data
}
