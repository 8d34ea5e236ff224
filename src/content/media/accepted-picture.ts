/**
 * Accepted pictures: what a person may upload. The kind is read from the file itself, whatever its name says; only
 * then is it opened, because some kinds can do more than show a picture.
 */
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { type Message, messageFor } from '@/people/messages'

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

const accepted: Message = {
  en: 'Pictures are PNG, JPEG, WebP or AVIF, of at most 8 MB and 40 million pixels.',
  zh: '图片须为 PNG、JPEG、WebP 或 AVIF 格式，不超过 8 MB 和 4000 万像素。',
}

export const tooLarge = told({ en: 'This is larger than 8 MB.', zh: '文件超过 8 MB。' })
export const unreadable = told({
  en: 'This picture is damaged and cannot be read.',
  zh: '图片已损坏，无法读取。',
})

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
  if (size > mostBytes) return told({ en: `"${name}" is larger than 8 MB.`, zh: `“${name}”超过 8 MB。` })
  if (!isAcceptedKind(data))
    return told({ en: `"${name}" is a file of another kind.`, zh: `“${name}”的格式不受支持。` })
  const pixels = await pixelsOf(data)
  if (pixels === undefined) return unreadable
  const millions = Math.ceil(pixels / 1_000_000)
  if (pixels > mostPixels)
    return told({
      en: `"${name}" has ${millions} million pixels.`,
      zh: `“${name}”有 ${millions * 100} 万像素。`,
    })
}

function told(problem: Message): Message {
  return { en: `${problem.en} ${accepted.en}`, zh: `${problem.zh}${accepted.zh}` }
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
