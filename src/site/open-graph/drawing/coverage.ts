/**
 * Coverage: which characters the fonts have a glyph for, read from the fonts themselves (OpenType, table `cmap`,
 * formats 4 and 12). What is not covered would be drawn as an empty box, so it is never drawn.
 */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export async function coverageOf(fonts: string): Promise<Set<number>> {
  const covered = new Set<number>()
  for (const file of await readdir(fonts)) {
    if (file.endsWith('.ttf')) addCharacters(await readFile(path.join(fonts, file)), covered)
  }
  return covered
}

function addCharacters(font: Buffer, covered: Set<number>) {
  const table = tableAt(font, 'cmap')
  for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
    const subtable = table + font.readUInt32BE(table + 8 + 8 * index)
    for (const [first, last] of rangesIn(font, subtable))
      for (let character = first; character <= last; character++) covered.add(character)
  }
}

function tableAt(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`A font has no table ${name}.`)
}

function* rangesIn(font: Buffer, subtable: number): Generator<[number, number]> {
  const format = font.readUInt16BE(subtable)
  if (format === 4) {
    const segments = font.readUInt16BE(subtable + 6) / 2
    for (let index = 0; index < segments; index++) {
      const last = font.readUInt16BE(subtable + 14 + 2 * index)
      const first = font.readUInt16BE(subtable + 16 + 2 * segments + 2 * index)
      if (first !== 0xffff) yield [first, last]
    }
  }
  if (format === 12) {
    for (let index = 0; index < font.readUInt32BE(subtable + 12); index++) {
      const group = subtable + 16 + 12 * index
      yield [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
    }
  }
}
