/**
 * Image folder: every image that was drawn, under the fingerprint of what it says, so that none is drawn twice, also by
 * another instance or after a restart. It may be deleted at any time.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { settings } from '@/env'

/** Milliseconds. An image that nobody asked for so long says what no page says any more. */
const unusedFor = 60 * 86_400_000
const aDay = 86_400_000

export function imageFolder(): string {
  return path.join(settings.dataDir, 'pictures')
}

const fileOf = (fingerprint: string) => path.join(imageFolder(), `${fingerprint}.png`)

export async function readImage(fingerprint: string): Promise<Buffer | undefined> {
  try {
    const file = fileOf(fingerprint)
    const png = await readFile(file)
    await markAsUsed(file)
    return png
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** The day of its last use is the day of the file. */
async function markAsUsed(file: string) {
  const { mtimeMs } = await stat(file)
  if (Date.now() - mtimeMs > aDay) await utimes(file, new Date(), new Date())
}

/** Whoever reads it meanwhile finds all of it or nothing. */
export async function writeImage(fingerprint: string, png: Buffer) {
  await mkdir(imageFolder(), { recursive: true })
  const draft = path.join(imageFolder(), `${randomUUID()}.draft`)
  await writeFile(draft, png)
  await rename(draft, fileOf(fingerprint))
  await removeUnused()
}

let lastRemoval = 0

async function removeUnused() {
  if (Date.now() - lastRemoval < aDay) return
  lastRemoval = Date.now()
  for (const name of await readdir(imageFolder())) {
    if (!/\.(png|draft)$/.test(name)) continue
    const file = path.join(imageFolder(), name)
    const found = await stat(file).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > unusedFor) await rm(file, { force: true })
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
