/** Data sent with a request to an endpoint of our own; Payload reads the body only for its own endpoints. */
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { badRequest } from '@/people/messages'
import { panelText } from '@/text/panel'

export async function dataSentWith(req: PayloadRequest): Promise<NonNullable<PayloadRequest['data']>> {
  if (!req.data) await addDataAndFileToRequest(req)
  const { data } = req
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data
  throw badRequest(req, panelText('request.withoutData'))
}
