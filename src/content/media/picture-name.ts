/**
 * A picture's name: what its file is called on disk and in its address. Letters and digits of every script stay, so that
 * two pictures can be told apart; the ending is that of the kind in which it is kept, and a number is put behind a name
 * that is taken (Payload does both).
 */
import type { CollectionBeforeOperationHook } from 'payload'

export const nameOfPicture: CollectionBeforeOperationHook<'media'> = ({ operation, req: { file } }) => {
  if (file && (operation === 'create' || operation === 'update')) file.name = pictureName(file.name)
}

/** `My shot (2).png`: `My-shot-2.png`. Of emoji alone, the numbers that Unicode gives them. */
export function pictureName(given: string): string {
  const file = given.normalize('NFC').replace(/^.*[/\\]/s, '')
  const [, base = file, ending = ''] = /^(.+)\.([a-z\d]{1,5})$/is.exec(file) ?? []
  const name = short(joined(base)) || short(joined(codePoints(base))) || 'picture'
  return `${reserved.test(name) ? `picture-${name}` : name}${ending && `.${ending.toLowerCase()}`}`
}

/** Windows has devices of these names, and no file can have one. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

function joined(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-').replace(/^[-\p{M}]+|-+$/gu, '')
}

function codePoints(text: string): string {
  return [...text.replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{P}\p{Z}]/gu, '')]
    .map((character) => character.codePointAt(0)?.toString(16))
    .join('-')
}

/** A disk takes 255 bytes, a letter has four at most, and a number and the size of a copy come behind it. */
const longest = 50

function short(name: string): string {
  return [...name].slice(0, longest).join('').replace(/-+$/, '')
}
