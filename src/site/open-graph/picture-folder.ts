/**
 * Picture folder: every picture that was made, under the fingerprint of what it says, so that none is made twice,
 * also by another instance or after a restart. A picture that is being made is a draft, and a claim on making it.
 */
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { settings } from '@/env'

export function pictureFolder(): string {
  return path.join(settings.dataDir, 'pictures')
}

const ending = '.png'
const draftEnding = '.draft'
/** Milliseconds after which whoever claimed it is thought to be gone. */
const longestMaking = 120_000

const fileOf = (fingerprint: string) => path.join(pictureFolder(), `${fingerprint}${ending}`)

export async function madePicture(fingerprint: string): Promise<Buffer | undefined> {
  try {
    return await readFile(fileOf(fingerprint))
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Makes it unless it is there; false = somebody else is making it, or was when they were stopped. */
export async function makeOnce(fingerprint: string, make: () => Promise<Buffer>): Promise<boolean> {
  const draft = path.join(pictureFolder(), `${fingerprint}${draftEnding}`)
  if (await madePicture(fingerprint)) return true
  await mkdir(pictureFolder(), { recursive: true })
  const claim = await claimed(draft)
  if (!claim) return false
  try {
    const meanwhile = await madePicture(fingerprint)
    await claim.writeFile(meanwhile ?? (await make()))
    await claim.close()
    await rename(draft, fileOf(fingerprint))
    return true
  } catch (error) {
    await claim.close()
    await rm(draft, { force: true })
    throw error
  }
}

async function claimed(draft: string) {
  try {
    return await open(draft, 'wx')
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
    if (await isYoung(draft, longestMaking)) return undefined
    await rm(draft, { force: true })
    return open(draft, 'wx')
  }
}

export async function removePicture(fingerprint: string) {
  await rm(fileOf(fingerprint), { force: true })
}

/** Removes what nothing points to any more. What is younger may be another instance's newest. */
export async function sweep(wanted: ReadonlySet<string>, youngest = 3_600_000) {
  for (const name of await readdir(pictureFolder()).catch(() => [])) {
    const extension = path.extname(name)
    if (extension !== ending && extension !== draftEnding) continue
    const file = path.join(pictureFolder(), name)
    const isWanted = extension === ending && wanted.has(path.basename(name, ending))
    if (!isWanted && !(await isYoung(file, youngest))) await rm(file, { force: true })
  }
}

async function isYoung(file: string, age: number): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs < age
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
