/**
 * Local picture: an image file beside the Markdown that names it, or one that the newsroom has already. Everything else
 * stays out, and says why.
 */
import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Root } from 'mdast'
import sharp from 'sharp'
import { keptPicture } from './kept-picture'
import { walk } from './markdown/tree'

/** `filename`: of one that the newsroom has. */
export type LocalPicture = LocalFile | { filename: string } | { problem: string }

export interface LocalFile {
  file: string
  format: Format
  description: string
}

export type Format = (typeof formats)[number]

const largest = 8_000_000
const mostPixels = 40_000_000
const formats = ['png', 'jpeg', 'webp', 'avif'] as const

/** The pictures of a text, by the address that it gives them. */
export async function localPictures(tree: Root, folder: string): Promise<Map<string, LocalPicture>> {
  const pictures = new Map<string, LocalPicture>()
  for (const { url, description } of addressesOf(tree)) {
    if (!pictures.has(url)) pictures.set(url, await examined(url, description, folder))
  }
  return pictures
}

function addressesOf(tree: Root): { url: string; description: string }[] {
  const nodes = [...walk(tree)].map(({ node }) => node)
  return nodes.flatMap((node) => {
    if (node.type === 'image') return [{ url: node.url, description: node.alt ?? '' }]
    if (node.type !== 'imageReference') return []
    const definition = nodes.find(
      (other) => other.type === 'definition' && other.identifier === node.identifier,
    )
    return definition?.type === 'definition' ? [{ url: definition.url, description: node.alt ?? '' }] : []
  })
}

async function examined(url: string, description: string, folder: string): Promise<LocalPicture> {
  if (/^data:/i.test(url))
    return { problem: 'it is written into the text; save it as a file beside the Markdown' }
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url))
    return { problem: 'it is on another site; save it as a file beside the Markdown' }
  const filename = keptPicture(url)
  if (filename !== undefined) return { filename }
  const file = await fileWithin(folder, url)
  if (!file) return { problem: 'there is no such file beside the Markdown' }
  if ((await stat(file)).size > largest) return { problem: 'it is larger than 8 MB' }
  const format = await formatOf(file)
  if (!format) return { problem: 'it is no PNG, JPEG, WebP or AVIF image of a usual size' }
  return { file, format, description: description.trim() || path.basename(file, path.extname(file)) }
}

/** A Markdown file can name pictures in its own folder and below, nowhere else. */
async function fileWithin(folder: string, url: string): Promise<string | undefined> {
  const root = await realpath(folder)
  const file = await realpath(path.resolve(root, decoded(url))).catch(() => undefined)
  if (!file?.startsWith(root + path.sep)) return undefined
  return (await stat(file)).isFile() ? file : undefined
}

function decoded(url: string) {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

async function formatOf(file: string): Promise<Format | undefined> {
  try {
    const { format, compression, width, height } = await sharp(file, {
      limitInputPixels: mostPixels,
    }).metadata()
    if (width * height > mostPixels) return undefined
    return format === 'heif' && compression === 'av1' ? 'avif' : formats.find((known) => known === format)
  } catch {
    return undefined
  }
}
