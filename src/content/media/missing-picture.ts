/** A picture that is not there is not found. Payload itself would call it a fault of the server. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { NotFound, type PayloadRequest } from 'payload'

type Asked = { params: { filename: string } }

export async function missingPicture({ payload, t }: PayloadRequest, { params }: Asked): Promise<void> {
  const folder = String(payload.collections.media.config.upload.staticDir)
  const file = await stat(path.join(folder, path.basename(params.filename))).catch(() => undefined)
  if (!file?.isFile()) throw new NotFound(t)
}
