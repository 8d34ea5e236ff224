/** Saves local pictures as media, within the import's transaction. Their files are removed again if it fails. */
import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { keyFrom } from '@/content/balance-checks/check-key'
import { settings } from '@/env'
import type { Media } from '@/payload-types'
import type { Language } from '@/translation/languages'
import type { LocalFile, LocalPicture } from './local-pictures'
import type { Picture } from './markdown/conversion'
import type { Transaction } from './transaction'

export interface SavedPictures {
  pictures: Map<string, Picture>
  removeFiles(): Promise<void>
}

export async function savePictures(
  payload: Payload,
  local: ReadonlyMap<string, LocalPicture>,
  language: Language,
  transaction: Transaction,
): Promise<SavedPictures> {
  const pictures = new Map<string, Picture>()
  const made: Media[] = []
  const removeFiles = async () => {
    const names = made.flatMap(({ filename, sizes }) => [filename, sizes?.page?.filename])
    await Promise.all(
      names.map((name) => name && rm(path.join(settings.dataDir, 'media', name), { force: true })),
    )
  }
  try {
    for (const [address, picture] of local) {
      if ('problem' in picture) pictures.set(address, picture)
      else if ('filename' in picture) pictures.set(address, await kept(picture.filename))
      else pictures.set(address, { media: await saved(picture) })
    }
    return { pictures, removeFiles }
  } catch (error) {
    await removeFiles()
    throw error
  }

  async function saved(picture: LocalFile): Promise<number> {
    const data = await readFile(picture.file)
    const name = nameOf(picture, data)
    const alt = picture.description
    const known = await knownAs(`${name}.webp`)
    if (known?.alt) return known.id
    const context = { englishMayFollow: true }
    const common = {
      collection: 'media' as const,
      locale: language,
      data: { alt },
      context,
      req: transaction(),
    }
    if (known) return (await payload.update({ ...common, id: known.id })).id
    const file = {
      name: `${name}.${picture.format}`,
      data,
      size: data.length,
      mimetype: `image/${picture.format}`,
    }
    const media = await payload.create({ ...common, file, overwriteExistingFiles: true }) // same name, same content
    made.push(media)
    return media.id
  }

  async function kept(filename: string): Promise<Picture> {
    const media = await knownAs(filename)
    return media ? { media: media.id } : { problem: 'the newsroom has no picture of this name' }
  }

  /** With its description in this language, if it has one. */
  async function knownAs(filename: string): Promise<Media | undefined> {
    const { docs } = await payload.find({
      collection: 'media',
      where: { filename: { equals: filename } },
      locale: language,
      fallbackLocale: false,
      depth: 0,
      limit: 1,
      req: transaction(),
    })
    return docs[0]
  }
}

/** Of a picture's name, so that its mark is kept whole (`picture-name.ts`). */
const longestBeforeMark = 39

/** Ends with a mark of its content, so that the same file, imported again or with a translation, is kept once. */
function nameOf({ file }: LocalFile, data: Uint8Array): string {
  const mark = createHash('sha256').update(data).digest('hex').slice(0, 10)
  return keyFrom(keyFrom(path.basename(file, path.extname(file))).slice(0, longestBeforeMark), mark)
}
