/**
 * Accepted pictures: what a person may upload. The kind is read from the file itself, whatever its name says; only
 * then is it opened, because some kinds can do more than show a picture.
 */
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { messageFor } from '@/people/messages'
import { type Message, panelSentences, panelText } from '@/text/panel'

export const mostBytes = 8_000_000
export const mostPixels = 40_000_000
/**
 * What the server reads of an upload. One byte more than is accepted tells that a file is larger; the rest is read and
 * thrown away, because a browser that cannot send everything shows no answer.
 */
export const uploadLimits = {
  limits: { fileSize: mostBytes + 1 },
  abortOnLimit: false,
  requestSizeLimit: 100_000_000,
}
export const acceptedKinds = ['image/png', 'image/jpeg', 'image/webp', 'image/avif']

const accepted = panelText('picture.accepted')

export const tooLarge = told(panelText('picture.tooLarge'))
export const unreadable = told(panelText('picture.unreadable'))

export const acceptedPicture: CollectionBeforeOperationHook<'media'> = async ({ operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return
  const problem = await problemOf(file)
  if (!problem) return
  // At the file too: of several, the panel shows its own count above what else is said.
  const message = messageFor(req, problem)
  throw new APIError(message, 400, { errors: [{ path: 'file', message }] }, true)
}

async function problemOf({ name, data, size }: { name: string; data: Buffer; size: number }) {
  if (size > mostBytes) return told(panelText('picture.namedTooLarge', { name }))
  if (!isAcceptedKind(data)) return told(panelText('picture.otherKind', { name }))
  const pixels = await pixelsOf(data)
  if (pixels === undefined) return unreadable
  const millions = Math.ceil(pixels / 1_000_000)
  if (pixels > mostPixels)
    return told(panelText('picture.tooManyPixels', { name, millions, tenThousands: millions * 100 }))
}

function told(problem: Message): Message {
  return panelSentences([problem, accepted])
}

/** By the first bytes, as the formats themselves define them. */
function isAcceptedKind(data: Buffer): boolean {
  const text = data.toString('latin1', 0, 32)
  if (text.startsWith('\x89PNG\r\n\x1a\n') || text.startsWith('\xff\xd8\xff')) return true
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return true
  return text.startsWith('ftypavif', 4) || text.startsWith('ftypavis', 4)
}

/** Of all frames together, read from the header alone. */
async function pixelsOf(data: Buffer): Promise<number | undefined> {
  try {
    const { width, height } = await sharp(data, { limitInputPixels: false, animated: true }).metadata()
    return width * height
  } catch {
    return undefined
  }
}
