/** Data sent with a request to an endpoint of our own; Payload reads the body only for its own endpoints. */
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { badRequest } from '@/people/messages'
import { isBag } from '@/requests/bag'
import { firstUnstorable } from '@/requests/storable'
import { panelText } from '@/text/panel'

export async function dataSentWith(req: PayloadRequest): Promise<NonNullable<PayloadRequest['data']>> {
  if (!req.data) await addDataAndFileToRequest(req)
  const { data } = req
  if (!isBag(data)) throw badRequest(req, panelText('request.withoutData'))
  const found = firstUnstorable(data, '')
  if (found) throw badRequest(req, panelText('value.refusal', { name: found.path, problem: found.problem }))
  return data
}
